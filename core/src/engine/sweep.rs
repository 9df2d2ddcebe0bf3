//! The host's side of the vault: what is due is deleted and confirmed, an export gets its contents.
//!
//! A host in another language does the same in three calls: the question `vault.due`, its own deletion
//! of each entry's content and salt, the command `vault.confirmErasure`.

use alloc::vec::Vec;

use super::{
    Command, Engine, ExportView, JournalQuery, Query, Question, Receipt, Refusal, Request,
};
use crate::base::{EntryId, PersonId, RequestId, Timestamp};
use crate::vault::{self, Sealed, Vault};

/// What went wrong between the engine and the vault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultProblem<E> {
    /// The vault failed.
    #[error("the vault failed: {0}")]
    Vault(E),
    /// The engine refused.
    #[error(transparent)]
    Refused(Refusal),
    /// The vault does not hold what the index says.
    #[error("entry {0} is missing in the vault, or is not what was sealed")]
    NotSealed(EntryId),
}

impl<E> From<Refusal> for VaultProblem<E> {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// An export with the contents of its entries, in the order of those.
pub type FullExport = (ExportView, Vec<(EntryId, Vec<u8>)>);

impl Engine {
    /// Deletes from the vault what is due, and confirms it under the request's identifier; nothing
    /// where nothing is due. At most a thousand at a time: ask again until nothing is. The receipt
    /// says whether it was confirmed.
    ///
    /// ```
    /// use gongzhi::engine::{Engine, Request, Setup};
    /// use gongzhi::vault::{MemoryVault, Sealed, Vault};
    ///
    /// let mut setup: serde_json::Value =
    ///     serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
    /// setup["charter"]["vault"] = serde_json::json!([
    ///     { "category": "contact", "basis": "consent", "keepDays": 365, "from": "leaving" }
    /// ]);
    /// let setup: Setup = serde_json::from_value(setup).unwrap();
    /// let mut engine = Engine::open(setup).unwrap();
    /// let mut vault = MemoryVault::default();
    ///
    /// // A telephone number goes into the vault, its sealed digest into the engine.
    /// let sealed = Sealed { salt: [7; 32], content: b"13800571001".to_vec() }; // salt: random
    /// let content = sealed.digest(engine.algorithm());
    /// vault.keep("e1", sealed).unwrap();
    /// let request = |id: &str, command: serde_json::Value| -> Request {
    ///     let at = "2020-03-02T09:00:00+08:00";
    ///     serde_json::from_value(serde_json::json!({
    ///         "id": id, "at": at, "actor": "op-2", "command": { "vault": command }
    ///     })).unwrap()
    /// };
    /// engine.execute(&request("r1", serde_json::json!({ "keep": {
    ///     "entry": "e1", "person": "op-2", "category": "contact", "content": content,
    ///     "consent": content
    /// } }))).unwrap();
    ///
    /// // The person sees it.
    /// let (at, person) = ("2020-03-02T09:00:00+08:00".parse().unwrap(), "op-2".parse().unwrap());
    /// let (_, contents) = engine.export_with(&vault, at, person, "op-2".parse().unwrap()).unwrap();
    /// assert_eq!(contents[0].1, b"13800571001");
    ///
    /// // The consent is withdrawn: the entry is due, and swept.
    /// let withdraw = serde_json::json!({ "withdrawConsent": { "person": "op-2" } });
    /// let withdrawn = request("r2", withdraw);
    /// engine.execute(&withdrawn).unwrap();
    /// let swept = engine
    ///     .sweep(&mut vault, "r3".parse().unwrap(), withdrawn.at, "op-1".parse().unwrap())
    ///     .unwrap();
    /// assert!(swept.is_some());
    /// assert_eq!(vault.read("e1"), Ok(None));
    /// ```
    ///
    /// # Errors
    /// When the vault fails, or the actor may not ask what is due. What the vault had deleted by then
    /// is deleted again the next time, which must do no harm.
    pub fn sweep<V: Vault>(
        &mut self,
        vault: &mut V,
        id: RequestId,
        at: Timestamp,
        actor: PersonId,
    ) -> Result<Option<Receipt>, VaultProblem<V::Error>> {
        let query = Query::Vault(vault::Query::Due {});
        self.admitted(&Question { at, actor: actor.clone(), query })?;
        let entries = self.state().vault.due();
        if entries.is_empty() {
            return Ok(None);
        }
        for entry in &entries {
            vault.erase(entry.as_str()).map_err(VaultProblem::Vault)?;
        }
        let command = Command::Vault(vault::Command::ConfirmErasure { entries });
        Ok(Some(self.execute(&Request { id, at, actor, via: None, command })?))
    }

    /// Everything held about a person with the contents of what the vault keeps, each checked against
    /// its digest (PIPL 45).
    ///
    /// # Errors
    /// When the actor may not ask, the vault fails, or what it holds is not what was sealed.
    pub fn export_with<V: Vault>(
        &self,
        vault: &V,
        at: Timestamp,
        actor: PersonId,
        person: PersonId,
    ) -> Result<FullExport, VaultProblem<V::Error>> {
        let query = Query::Journal(JournalQuery::Export { person: person.clone() });
        let question = Question { at, actor, query };
        let view = self.export(&self.admitted(&question)?, &person)?;
        let mut contents = Vec::with_capacity(view.entries.len());
        for entry in &view.entries {
            let name = &entry.entry;
            let sealed = vault.read(name.as_str()).map_err(VaultProblem::Vault)?;
            let sound = |it: &Sealed| Some(it.digest(self.algorithm())) == entry.content;
            let sealed =
                sealed.filter(sound).ok_or_else(|| VaultProblem::NotSealed(name.clone()))?;
            contents.push((name.clone(), sealed.content));
        }
        Ok((view, contents))
    }
}
