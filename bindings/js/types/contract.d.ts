// The types of the contract. Generated from core's schema; until that is so, its outer layer.
type Time = string;
type Variant = Record<string, unknown>;
export type Setup = { digest: string; secret: string; charter: Variant };
export type Request = { id: string; at: Time; actor: string; command: Variant };
export type Question = { at: Time; actor: string; query: Variant };
export type Answer = Variant;
export type Tool = Variant;
export type Made = { digest: string } | { holds: boolean };
export type Refused = {
  code: string;
  en: string;
  zh: string;
  retryable: boolean;
  rule: string;
  detail: Variant;
};
export type Outcome = { accepted: { events: Variant[] } } | { refused: Refused };
export type Step = { at: Time; cause: string; command: Variant; outcome: Outcome };
export type Receipt = {
  seq: number;
  request: string;
  at: Time;
  before: Step[];
  outcome: Outcome;
  after: Step[];
  digest: string;
};
