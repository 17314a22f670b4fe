import type { Pupil } from "../../../core/domain/pupil";
import { Line } from "./Line";
import { ShowMe } from "./ShowMe";

interface Props {
  readonly pupil: Pupil;
  readonly detail?: string;
}

/** One pupil, with the way to his or her row in the tracker. */
export function PupilEntry({ pupil, detail }: Props) {
  const { name, sheet, row } = pupil;
  return (
    <Line
      detail={detail && <bdi>{detail}</bdi>}
      end={<ShowMe at={{ sheet, cell: `${row}:${row}` }} about={`${name} on ${sheet}`} />}
    >
      <bdi>{name}</bdi>
    </Line>
  );
}
