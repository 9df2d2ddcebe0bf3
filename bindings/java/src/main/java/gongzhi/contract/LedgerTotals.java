// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Where every point is; by one pass over all accounts. */
@JsonPropertyOrder({
    "accounts",
    "issued",
    "persons",
    "merchants",
    "reserved",
    "cleared",
    "sum"
})
public final class LedgerTotals extends ContractValue {

    @JsonProperty("accounts")
    private Long accounts;

    @JsonProperty("issued")
    private String issued;

    @JsonProperty("persons")
    private String persons;

    @JsonProperty("merchants")
    private String merchants;

    @JsonProperty("reserved")
    private String reserved;

    @JsonProperty("cleared")
    private String cleared;

    @JsonProperty("sum")
    private String sum;

    /** How many accounts there are. */
    public Long getAccounts() {
        return accounts;
    }

    /** Sets {@link #getAccounts() accounts}. */
    public LedgerTotals setAccounts(Long accounts) {
        this.accounts = accounts;
        return this;
    }

    /** Issued by all funds, reversals taken off. */
    public String getIssued() {
        return issued;
    }

    /** Sets {@link #getIssued() issued}. */
    public LedgerTotals setIssued(String issued) {
        this.issued = issued;
        return this;
    }

    /** Held by persons. */
    public String getPersons() {
        return persons;
    }

    /** Sets {@link #getPersons() persons}. */
    public LedgerTotals setPersons(String persons) {
        this.persons = persons;
        return this;
    }

    /** Held by merchants. */
    public String getMerchants() {
        return merchants;
    }

    /** Sets {@link #getMerchants() merchants}. */
    public LedgerTotals setMerchants(String merchants) {
        this.merchants = merchants;
        return this;
    }

    /** Waiting in reserved redemptions. */
    public String getReserved() {
        return reserved;
    }

    /** Sets {@link #getReserved() reserved}. */
    public LedgerTotals setReserved(String reserved) {
        this.reserved = reserved;
        return this;
    }

    /** Settled. */
    public String getCleared() {
        return cleared;
    }

    /** Sets {@link #getCleared() cleared}. */
    public LedgerTotals setCleared(String cleared) {
        this.cleared = cleared;
        return this;
    }

    /** The sum over all accounts: zero, or the ledger is broken. */
    public String getSum() {
        return sum;
    }

    /** Sets {@link #getSum() sum}. */
    public LedgerTotals setSum(String sum) {
        this.sum = sum;
        return this;
    }
}
