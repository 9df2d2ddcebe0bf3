//! gongzhi 共治 (co-governance): an embeddable rules engine for community governance.
//!
//! The host owns screens, network, login and databases; gongzhi owns the rules: who belongs to which
//! grid, what a vote decides, where points are, who must handle a case by when. The same requests
//! give the same bytes in Rust, C, Java and WebAssembly.
//!
//! ```
//! use gongzhi::engine::{Engine, Outcome, Request, Setup};
//!
//! let setup: Setup = serde_json::from_str(include_str!("../tests/setup.json")).unwrap();
//! let mut engine = Engine::open(setup).unwrap();
//! let request: Request = serde_json::from_str(r#"{
//!     "id": "r1", "at": "2020-03-02T09:00:00+08:00", "actor": "op-1",
//!     "command": { "membership": { "defineRegion": {
//!         "region": "330483000000", "name": "桐乡市", "level": "county", "parent": "330400000000"
//!     } } }
//! }"#).unwrap();
//! let receipt = engine.execute(&request).unwrap();
//! assert!(matches!(receipt.outcome, Outcome::Accepted { .. }));
//! ```
//!
//! # The way of a request
//!
//! ```text
//! request (JSON or typed)
//!   -> seen before?                          the journal is the index: the first receipt again
//!   -> may this actor ask this here?         engine/policy: one table, deny by default
//!   -> deadlines that have passed            fire first, in order of instant, then identifier;
//!                                            of topics, what was proposed first
//!   -> what would follow?                    the domain's decide(): events, or a refusal
//!   -> make it true                          the domain's evolve(event)
//!   -> what follows from that?               engine/reactions: one table of further commands
//!   -> write it down                         journal record, leaf of a Merkle log
//! receipt <- events, sequence number, digest
//! ```
//!
//! A question goes the same way without the last three steps.
//!
//! # Floors
//!
//! A floor imports only floors below it.
//!
//! | floor | modules | holds |
//! | --- | --- | --- |
//! | 4 | [`engine`] | the door: execute, query, policy, reactions, snapshot, the contract as JSON |
//! | 3 | [`journal`] | records under a Merkle log (RFC 9162, `base::merkle`) |
//! | 2 | [`deliberation`], [`covenant`], [`points`], [`cases`], [`catalogue`], | one folder a domain |
//! |   | [`consultation`], [`vault`] | |
//! | 1 | [`charter`], [`membership`] | the dated rules; regions, people, organisations, roles |
//! | 0 | [`base`] | identifiers, time, calendar, exact numbers, codes, digests, refusals |
//!
//! Every type that is stored or hashed is [`base::Canonical`]: one binary form, derived by the small
//! crate in `core/derive`. JSON is read into those bytes and written from them (`engine/json`).
//!
//! Every domain folder has the same rooms: `command` (what may be asked), `event` (what can become
//! true), `refusal` (why not), `subject` (whose matter it is, for policy), `state` (what is known, and
//! `evolve`, the only code that changes it), `decide` (the rules), `query`, `tests`. A domain never
//! calls another's `decide`; it may read [`membership`].
//!
//! # Invariants
//!
//! - **one door**: state changes only by `evolve`, on events that `decide` returned or the journal
//!   holds.
//! - **same bytes everywhere**: iteration order, hash seeds, locale, clock and word size never show.
//! - **time is a request's**: there is no clock here. What has become true is never followed by what
//!   is earlier. Deadlines are state. A refused request moves no time.
//! - **replay**: the journal's events folded over nothing give the state.
//! - **all or nothing**: a command's events all become true, or none; a refused reaction is written
//!   down and undoes nothing.
//! - **idempotent**: a request identifier seen before gives the first receipt again, a refusal too.
//! - **conservation**: in the ledger of points the sum over all accounts is zero after every event.
//! - **exact**: integer ratios compared by cross-multiplication; fixed-point amounts; no float.
//! - **no person in the journal**: no command carries a name, a number or free text; persons are the
//!   host's identifiers and keyed digests. A host is held to it where it can be told: a citizen number
//!   that acts, joins or is a household is refused and not written down.
//! - **towards others a handle**: no answer that a resident can have names another person, but who acts
//!   in office, speaks for the household, or is their guardian or ward.
//! - **deny by default**: every command and question has a row in the policy table, or it does not
//!   compile.
//! - **no panic**: what could panic is denied by lint; the faces catch what is left.
//! - **dated rules**: a running matter keeps a copy of the rules it began under.
#![no_std]

extern crate alloc;
#[cfg(any(test, feature = "schema"))]
extern crate std;

pub mod base;
pub mod cases;
pub mod catalogue;
pub mod charter;
pub mod consultation;
pub mod covenant;
pub mod deliberation;
pub mod engine;
pub mod journal;
pub mod membership;
pub mod points;
pub mod vault;
