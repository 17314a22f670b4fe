import type { CommandRun } from "./commandRun";
import { OfficerAtWork } from "./officerAtWork";

/** An officer's terms by the command: each step leaves a file, and is looked at as she would open it. */
export class TermsByCommand {
  constructor(private readonly command: CommandRun) {}

  /** @param term "2013/14 summer 2014-09-30": year, term and the day of the run */
  async refreshed(file: string, out: string, term: string, ...more: string[]): Promise<OfficerAtWork> {
    const [year, name, day] = term.split(" ") as [string, string, string];
    const options = ["--year", year, "--term", name, "--as-at", day, ...more];
    return this.done("refresh", file, out, options);
  }

  putBack(file: string, out: string): Promise<OfficerAtWork> {
    return this.done("put-back", file, out, []);
  }

  private async done(
    what: string,
    file: string,
    out: string,
    more: readonly string[],
  ): Promise<OfficerAtWork> {
    const { command } = this;
    const { exit } = await command.run(what, command.path(file), "-o", command.path(out), ...more);
    expect(exit).toBe(0);
    return OfficerAtWork.open(command.bytes(out));
  }
}
