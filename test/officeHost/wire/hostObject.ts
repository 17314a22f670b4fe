import { Refusal } from "./protocol";

/** The members one class of the object model offers, by their names on the wire in lower case. */
export interface ClassFace<T> {
  readonly name: string;
  readonly identity?: (self: T) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, (self: T) => unknown>>;
  readonly setters?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, given: readonly unknown[]) => unknown>>;
  readonly item?: (self: T, key: string) => HostObject;
  readonly items?: (self: T) => readonly HostObject[];
}

/** Something of the workbook as the client sees it: the thing itself and the members of its class. */
export interface HostObject {
  readonly face: ClassFace<unknown>;
  readonly self: unknown;
}

export function hostObject<T>(face: ClassFace<T>, self: T): HostObject {
  return { face: face as ClassFace<unknown>, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "face" in value && "self" in value;
}

/** Members that the tests' workbook does not know; a test that meets one must fail. */
export type Unknowns = Set<string>;

/** The member of that name, or a refusal that is also written down. */
export function member<M>(
  table: Readonly<Record<string, M>> | undefined,
  object: HostObject,
  name: string,
  unknowns: Unknowns,
): M {
  const found = table?.[lowerFirst(name)];
  if (found) return found;
  unknowns.add(`${object.face.name}.${lowerFirst(name)}`);
  throw new Refusal("NotImplemented", `${object.face.name}.${name} is not part of this host.`);
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
