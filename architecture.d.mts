interface Room {
  readonly room: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
}
export const bannedNames: readonly string[];
export const mostLines: number;
export function roomOf(file: string): Room | undefined;
export function mayImportFile(from: string, to: string, typeOnly: boolean): boolean;
export function mayImportPackage(from: string, specifier: string): boolean;
