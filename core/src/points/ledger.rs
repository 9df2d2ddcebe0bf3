//! The ledger 账本: double entry over dense accounts, in fixed point.
//!
//! An account is a row of 16 bytes, made when it is first posted to, and found by its owner's index
//! without hashing. Nothing moves but by a posting, which takes from one account what it gives to
//! another: invariant **conservation**. A fund's account is below zero by what it issued.
//!
//! Invariant **no debt**: only a fund's account falls below zero. And `decide` never lets the
//! issued total pass [`Amount::MAX`], so that no balance can pass it either.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::base::{Amount, Canonical, FundId, Ix, OrganisationId, PersonId};

/// Whoever can hold points and spend them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub enum Holder {
    /// A person.
    Person(Ix<PersonId>),
    /// A merchant.
    Merchant(Ix<OrganisationId>),
}

/// Whose an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub enum Owner {
    /// A fund's: minus what it issued.
    Fund(Ix<FundId>),
    /// What someone holds.
    Holder(Holder),
    /// What waits in reserved redemptions (冻结).
    Reserved,
    /// What was settled (已清算).
    Cleared,
}

/// An account (账户).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct Account {
    /// Whose it is.
    pub owner: Owner,
    /// Credits less debits.
    pub balance: Amount,
}

/// One movement: the debited account gives what the credited one receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting {
    pub(super) debit: Owner,
    pub(super) credit: Owner,
    pub(super) amount: Amount,
}

/// Where every point is; by one pass over all accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LedgerTotals {
    /// How many accounts there are.
    pub accounts: u32,
    /// Issued by all funds, reversals taken off.
    pub issued: Amount,
    /// Held by persons.
    pub persons: Amount,
    /// Held by merchants.
    pub merchants: Amount,
    /// Waiting in reserved redemptions.
    pub reserved: Amount,
    /// Settled.
    pub cleared: Amount,
    /// The sum over all accounts: zero, or the ledger is broken.
    pub sum: Amount,
}

/// All accounts.
#[derive(Debug, Clone, Default, Canonical)]
pub struct Ledger {
    accounts: Vec<Account>,
    issued: Amount,
    #[canonical(skip)]
    places: Places,
}

/// The account of an owner, by the owner's own index.
#[derive(Debug, Clone, Default)]
struct Places {
    funds: Vec<Option<Ix<Account>>>,
    persons: Vec<Option<Ix<Account>>>,
    merchants: Vec<Option<Ix<Account>>>,
    own: Vec<Option<Ix<Account>>>,
}

impl Places {
    fn get(&self, owner: Owner) -> Option<Ix<Account>> {
        let (list, place) = match owner {
            Owner::Fund(ix) => (&self.funds, ix.place()),
            Owner::Holder(Holder::Person(ix)) => (&self.persons, ix.place()),
            Owner::Holder(Holder::Merchant(ix)) => (&self.merchants, ix.place()),
            Owner::Reserved => (&self.own, 0),
            Owner::Cleared => (&self.own, 1),
        };
        list.get(place).copied().flatten()
    }

    fn put(&mut self, owner: Owner, account: Ix<Account>) {
        let (list, place) = match owner {
            Owner::Fund(ix) => (&mut self.funds, ix.place()),
            Owner::Holder(Holder::Person(ix)) => (&mut self.persons, ix.place()),
            Owner::Holder(Holder::Merchant(ix)) => (&mut self.merchants, ix.place()),
            Owner::Reserved => (&mut self.own, 0),
            Owner::Cleared => (&mut self.own, 1),
        };
        if list.len() <= place {
            list.resize(place.saturating_add(1), None);
        }
        if let Some(slot) = list.get_mut(place) {
            *slot = Some(account);
        }
    }

    fn bytes(&self) -> usize {
        let lists = [&self.funds, &self.persons, &self.merchants, &self.own];
        lists.iter().map(|list| list.capacity().saturating_mul(4)).sum()
    }
}

/// An amount moved by so many hundredths. It wraps by name: the bounds above keep it from wrapping,
/// and a sum that is zero stays zero even so.
pub(super) const fn moved(amount: Amount, hundredths: i64) -> Amount {
    Amount::from_hundredths(amount.hundredths().wrapping_add(hundredths))
}

impl Ledger {
    /// What an owner has; nothing where it has no account.
    pub fn balance(&self, owner: Owner) -> Amount {
        let account = self.places.get(owner).and_then(|ix| self.accounts.get(ix.place()));
        account.map_or(Amount::ZERO, |account| account.balance)
    }

    /// Issued by all funds, reversals taken off.
    pub const fn issued(&self) -> Amount {
        self.issued
    }

    /// All accounts, in the order in which they were first posted to.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// Where every point is.
    pub fn totals(&self) -> LedgerTotals {
        let mut totals = LedgerTotals {
            accounts: u32::try_from(self.accounts.len()).unwrap_or(u32::MAX),
            issued: Amount::ZERO,
            persons: Amount::ZERO,
            merchants: Amount::ZERO,
            reserved: Amount::ZERO,
            cleared: Amount::ZERO,
            sum: Amount::ZERO,
        };
        for Account { owner, balance } in &self.accounts {
            let hundredths = balance.hundredths();
            totals.sum = moved(totals.sum, hundredths);
            match owner {
                Owner::Fund(_) => totals.issued = moved(totals.issued, hundredths.wrapping_neg()),
                Owner::Holder(Holder::Person(_)) => {
                    totals.persons = moved(totals.persons, hundredths);
                }
                Owner::Holder(Holder::Merchant(_)) => {
                    totals.merchants = moved(totals.merchants, hundredths);
                }
                Owner::Reserved => totals.reserved = moved(totals.reserved, hundredths),
                Owner::Cleared => totals.cleared = moved(totals.cleared, hundredths),
            }
        }
        totals
    }

    pub(super) fn post(&mut self, posting: Posting) {
        let hundredths = posting.amount.hundredths();
        self.shift(posting.debit, hundredths.wrapping_neg());
        self.shift(posting.credit, hundredths);
    }

    fn shift(&mut self, owner: Owner, hundredths: i64) {
        if let Owner::Fund(_) = owner {
            self.issued = moved(self.issued, hundredths.wrapping_neg());
        }
        match self.places.get(owner).and_then(|ix| self.accounts.get_mut(ix.place())) {
            Some(account) => account.balance = moved(account.balance, hundredths),
            None => {
                self.places.put(owner, Ix::after(self.accounts.len()));
                let balance = Amount::from_hundredths(hundredths);
                self.accounts.push(Account { owner, balance });
            }
        }
    }

    /// Finds by owner again after a restore, which does not carry the index.
    pub(super) fn reindex(&mut self) {
        self.places = Places::default();
        for (place, account) in self.accounts.iter().enumerate() {
            self.places.put(account.owner, Ix::after(place));
        }
    }

    /// Bytes held, near enough to plan memory by.
    pub fn bytes(&self) -> usize {
        let rows = self.accounts.capacity().saturating_mul(size_of::<Account>());
        rows.saturating_add(self.places.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_takes_16_bytes() {
        assert_eq!(size_of::<Account>(), 16);
    }
}
