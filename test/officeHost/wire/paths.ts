import type { Batch, WireArguments, WirePath } from "./protocol";
import { pathKinds, Refusal } from "./protocol";
import type { HostObject, Unknowns } from "./hostObject";
import { isHostObject, member } from "./hostObject";

export interface Resolver {
  /** The object at a path; null for a null object. A path with an effect (`add`, `insert`) runs once a request. */
  object(id: number): HostObject | null;
  arguments(info: WireArguments | undefined): unknown[];
  /** The class and member a path stands for, for an error's location. */
  place(id: number): string;
}

/** What the whole workbook offers to a request: its root and the ranges kept over several requests. */
export interface Roots {
  readonly workbook: HostObject;
  reference(id: string): HostObject;
  /** Lets go of the ranges that the client did not ask to keep. */
  requestDone(): void;
  readonly unknowns: Unknowns;
}

export function resolver(batch: Batch, roots: Roots): Resolver {
  const found = new Map<number, HostObject | null>();
  const path = (id: number): WirePath => {
    const wire = batch.ObjectPaths[String(id)];
    if (!wire) throw new Refusal("InvalidRequest", `There is no object path ${id}.`);
    return wire;
  };

  const parent = (wire: WirePath): HostObject | null => object(wire.ParentObjectPathId ?? 0);

  const viaMethod = (on: HostObject, wire: WirePath): HostObject | null => {
    const made = member(on.face.methods, on, wire.Name, roots.unknowns)(on.self, given(wire.ArgumentInfo));
    return isHostObject(made) ? made : null;
  };

  const viaItem = (on: HostObject, wire: WirePath): HostObject => {
    if (!on.face.item) throw new Refusal("NotImplemented", `${on.face.name} has no items by key.`);
    return on.face.item(on.self, String(given(wire.ArgumentInfo)[0]));
  };

  const resolve = (wire: WirePath): HostObject | null => {
    // A null object may still name a parent that is long gone, and a reference has none: ask these first.
    if (wire.ObjectPathType === pathKinds.nothing) return null;
    if (wire.ObjectPathType === pathKinds.reference) return roots.reference(wire.Name);
    if (wire.ObjectPathType === pathKinds.root) return roots.workbook;
    const on = parent(wire);
    if (!on) return null;
    if (wire.ObjectPathType === pathKinds.method) return viaMethod(on, wire);
    if (wire.ObjectPathType === pathKinds.item) return viaItem(on, wire);
    return member(on.face.objects, on, wire.Name, roots.unknowns)(on.self);
  };

  const object = (id: number): HostObject | null => {
    if (!found.has(id)) found.set(id, resolve(path(id)));
    return found.get(id) ?? null;
  };

  const given = (info: WireArguments | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference > 0 ? object(reference) : value;
    });

  return { object, arguments: given, place: (id) => placeOf(path(id), found.get(id) ?? null) };
}

function placeOf(wire: WirePath, object: HostObject | null): string {
  if (wire.ObjectPathType === pathKinds.item) return "getItem";
  return object?.face.name ?? wire.Name;
}
