/**
 * The Excels that there are, as far as public reports say how they differ: data, so that a new report is a
 * line in `profiles.json`, with where it was made.
 */
import profiles from './profiles.json';
import type { RefusalPlan } from './protocol/plans';
import type { UndoPlatform } from './protocol/undo';

/** How an Excel speaks, apart from what it refuses. */
export interface HostWays {
  /** What stands between two addresses in one text. */
  readonly listSeparator: ',' | ';';
  /** How names are told. */
  readonly notation: 'A1' | 'R1C1';
  /** Whether every refusal becomes a general error without a message; it keeps its location. */
  readonly vagueErrors: boolean;
}

export interface HostProfile {
  readonly name: string;
  readonly title: string;
  readonly ways: HostWays;
  /** Whose list says what Undo can't take back. */
  readonly undo: UndoPlatform;
  /** The highest ExcelApi requirement set. */
  readonly apiSet: string;
  readonly locale: string;
  /** Milliseconds that each round trip takes. */
  readonly latency: number;
  /** The planned refusals, permanent or for a number of times, each with its public report. */
  readonly refusals: readonly (RefusalPlan & { readonly report: string })[];
  /** Where the other ways were reported. */
  readonly reports: readonly string[];
}

/** The least that the product may count on, and nothing refused. */
export const USUAL_EXCEL: Omit<HostProfile, 'name' | 'title' | 'reports'> = {
  ways: { listSeparator: ',', notation: 'A1', vagueErrors: false },
  undo: 'desktop',
  apiSet: '1.9',
  locale: 'en-US',
  latency: 0,
  refusals: [],
};

interface ProfileData {
  readonly name: string;
  readonly title: string;
  readonly apiSet: string;
  readonly locale: string;
  readonly listSeparator: string;
  readonly notation: string;
  readonly vagueErrors?: boolean;
  readonly undo?: string;
  readonly latency: number;
  readonly reports?: readonly string[];
  readonly refusals: readonly {
    readonly member: string;
    readonly times?: number | null;
    readonly code?: string;
    readonly report: string;
  }[];
}

/** JSON knows no infinity: null is for ever, as is nothing. */
const refusalOf = ({ member, times, code, report }: ProfileData['refusals'][number]) => ({
  member,
  report,
  ...(typeof times === 'number' ? { times } : {}),
  ...(code === undefined ? {} : { code }),
});

/** A profile from JSON; what it doesn't say of its ways is as usual. */
export function readProfile(data: ProfileData): HostProfile {
  const { name, title, apiSet, locale, latency, reports = [], refusals } = data;
  return {
    name,
    title,
    apiSet,
    locale,
    latency,
    reports,
    refusals: refusals.map(refusalOf),
    undo: data.undo === 'web' ? 'web' : 'desktop',
    ways: {
      listSeparator: data.listSeparator === ';' ? ';' : ',',
      notation: data.notation === 'R1C1' ? 'R1C1' : 'A1',
      vagueErrors: data.vagueErrors ?? false,
    },
  };
}

export const PROFILES: readonly HostProfile[] = profiles.map(readProfile);

/** @throws where there is no profile of that name. */
export function profileNamed(name: string): HostProfile {
  const found = PROFILES.find((profile) => profile.name === name);
  if (found === undefined) throw new Error(`There is no profile of Excel called ${name}`);
  return found;
}
