import { academicYearStarting } from "../../../domain/academicYear";
import type { Prose } from "../reading/readProse";
import { aDateForAYear, notFollowing, whichYear } from "../remarkWords";
import type { Draft } from "./numberRule";

/** "20/13/14" is no date at all; "20/03/14" is one, and is a year where figures are compared with it. */
const slashed = /\b(20)\/(\d\d)\/(\d\d)\b(?!\/)/g;
const comparing =
  /\b(?:compared (?:to|with)|improve[sd]? on|better than|worse than|higher than|lower than|than (?:in|for)|figures? for|results? (?:for|of|in)|in|during|year) (?:the )?$/;
const around = 30;

/** Academic years typed as a date. */
export function yearAsDate({ plain }: Prose): readonly Draft[] {
  return [...plain.matchAll(slashed)].flatMap((match): readonly Draft[] => {
    const [month, end] = [Number(match[2]), Number(match[3])];
    const isNoDate = month > 12;
    const before = plain.slice(Math.max(0, match.index - around), match.index);
    if (!isNoDate && !comparing.test(before)) return [];
    if (/\d\/$/.test(before) || end === 0) return [];
    const year = academicYearStarting(1999 + end);
    return [
      { spans: [{ start: match.index, end: match.index + match[0].length }], remark: aDateForAYear(year) },
    ];
  });
}

const two = /\b(20\d\d)\/(?:20)?(\d\d)\b(?![/\d])/g;

/** "2014/14" and "2015/14"; "2013/17" is a strategy of several years, and "2014/03" may be a month. */
export function yearNotFollowing({ plain }: Prose): readonly Draft[] {
  return [...plain.matchAll(two)].flatMap((match): readonly Draft[] => {
    const [from, to] = [Number(match[1]) % 100, Number(match[2])];
    const before = plain.slice(Math.max(0, match.index - 12), match.index);
    if (to > from || to <= 12 || /[a-z\d/]$|\b(?:ref|sfr|no)\.? ?$/.test(before)) return [];
    return [{ spans: [{ start: match.index, end: match.index + match[0].length }], remark: notFollowing() }];
  });
}

const single = /\b(?:(20\d\d) (?:academic|school) year|(?:academic|school) year (20\d\d))\b(?! ?[-/] ?\d)/g;

/** "2015 academic year": which of the two? */
export function yearUnclear({ plain }: Prose): readonly Draft[] {
  return [...plain.matchAll(single)].flatMap((match): readonly Draft[] => {
    if (/[\d/-] ?$/.test(plain.slice(Math.max(0, match.index - 2), match.index))) return [];
    const year = Number(match[1] ?? match[2]);
    const remark = whichYear(academicYearStarting(year - 1), academicYearStarting(year));
    return [{ spans: [{ start: match.index, end: match.index + match[0].length }], remark }];
  });
}
