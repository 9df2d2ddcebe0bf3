// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Where a person lives and what they may do. */
@JsonPropertyOrder({
    "person",
    "grid",
    "household",
    "since",
    "proof",
    "age",
    "guardian",
    "handle",
    "roles"
})
public final class MemberView extends ContractValue {

    @JsonProperty("person")
    private String person;

    @JsonProperty("grid")
    private String grid;

    @JsonProperty("household")
    private String household;

    @JsonProperty("since")
    private String since;

    @JsonProperty("proof")
    private ProofLevel proof;

    @JsonProperty("age")
    private Age age;

    @JsonProperty("guardian")
    private String guardian;

    @JsonProperty("handle")
    private String handle;

    @JsonProperty("roles")
    private List<RoleView> roles;

    /** Who. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public MemberView setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Their grid, while they are a member. It may be null. */
    public String getGrid() {
        return grid;
    }

    /** Sets {@link #getGrid() grid}. */
    public MemberView setGrid(String grid) {
        this.grid = grid;
        return this;
    }

    /** Their household, while they are a member. It may be null. */
    public String getHousehold() {
        return household;
    }

    /** Sets {@link #getHousehold() household}. */
    public MemberView setHousehold(String household) {
        this.household = household;
        return this;
    }

    /** Since when, while they are a member. It may be null. */
    public String getSince() {
        return since;
    }

    /** Sets {@link #getSince() since}. */
    public MemberView setSince(String since) {
        this.since = since;
        return this;
    }

    /** How sure their identity is. */
    public ProofLevel getProof() {
        return proof;
    }

    /** Sets {@link #getProof() proof}. */
    public MemberView setProof(ProofLevel proof) {
        this.proof = proof;
        return this;
    }

    /** How old they are, as far as the rules ask. */
    public Age getAge() {
        return age;
    }

    /** Sets {@link #getAge() age}. */
    public MemberView setAge(Age age) {
        this.age = age;
        return this;
    }

    /** Their guardian, while they are a minor. It may be null. */
    public String getGuardian() {
        return guardian;
    }

    /** Sets {@link #getGuardian() guardian}. */
    public MemberView setGuardian(String guardian) {
        this.guardian = guardian;
        return this;
    }

    /** How others know them in their grid (化名); only to themself. It may be null. */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public MemberView setHandle(String handle) {
        this.handle = handle;
        return this;
    }

    /** Roles in force. */
    public List<RoleView> getRoles() {
        return roles;
    }

    /** Sets {@link #getRoles() roles}. */
    public MemberView setRoles(List<RoleView> roles) {
        this.roles = roles;
        return this;
    }
}
