/** True when a cell says what she typed: letters' size and what Excel makes of a figure aside. */
export function saysTheSame(stands: string, typed: string): boolean {
  const [one, other] = [stands.trim().toLowerCase(), typed.trim().toLowerCase()];
  return one === other || (one !== "" && other !== "" && Number(one) === Number(other));
}
