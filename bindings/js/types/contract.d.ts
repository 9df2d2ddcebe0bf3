// The types of the contract. Generated from core's schema; until that is so, wide enough for any of
// them.
export type Setup = Record<string, unknown>;
export type Request = Record<string, unknown>;
export type Receipt = Record<string, unknown>;
export type Question = Record<string, unknown>;
export type Answer = Record<string, unknown>;
export type Refused = { code: string; message?: string } & Record<string, unknown>;
