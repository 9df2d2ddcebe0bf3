// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Who may. */
@JsonPropertyOrder({
    "anyone",
    "themself",
    "guardian",
    "resident",
    "owner",
    "over",
    "for",
    "engine",
    "voter"
})
public final class Who extends ContractValue {

    @JsonProperty("anyone")
    private Anyone anyone;

    @JsonProperty("themself")
    private Themself themself;

    @JsonProperty("guardian")
    private Guardian guardian;

    @JsonProperty("resident")
    private Resident resident;

    @JsonProperty("owner")
    private Owner owner;

    @JsonProperty("over")
    private Role over;

    @JsonProperty("for")
    private Role for_;

    @JsonProperty("engine")
    private Engine engine;

    @JsonProperty("voter")
    private Voter voter;

    private Who() {}

    /** Whoever the host lets ask. */
    public static Who ofAnyone(Anyone anyone) {
        Who union = new Who();
        union.anyone = anyone;
        return union;
    }

    /** What stands under {@code anyone}; null where this is another. */
    public Anyone getAnyone() {
        return anyone;
    }

    /** The person whose own matter it is. */
    public static Who ofThemself(Themself themself) {
        Who union = new Who();
        union.themself = themself;
        return union;
    }

    /** What stands under {@code themself}; null where this is another. */
    public Themself getThemself() {
        return themself;
    }

    /** The guardian of the minor whose own matter it is. */
    public static Who ofGuardian(Guardian guardian) {
        Who union = new Who();
        union.guardian = guardian;
        return union;
    }

    /** What stands under {@code guardian}; null where this is another. */
    public Guardian getGuardian() {
        return guardian;
    }

    /** A member whose grid lies in the region. */
    public static Who ofResident(Resident resident) {
        Who union = new Who();
        union.resident = resident;
        return union;
    }

    /** What stands under {@code resident}; null where this is another. */
    public Resident getResident() {
        return resident;
    }

    /** An owner of a unit in the region, wherever they live. */
    public static Who ofOwner(Owner owner) {
        Who union = new Who();
        union.owner = owner;
        return union;
    }

    /** What stands under {@code owner}; null where this is another. */
    public Owner getOwner() {
        return owner;
    }

    /** A holder of the role over the region. */
    public static Who ofOver(Role over) {
        Who union = new Who();
        union.over = over;
        return union;
    }

    /** What stands under {@code over}; null where this is another. */
    public Role getOver() {
        return over;
    }

    /** A holder of the role for the organisation. */
    public static Who ofFor(Role for_) {
        Who union = new Who();
        union.for_ = for_;
        return union;
    }

    /** What stands under {@code for}; null where this is another. */
    public Role getFor() {
        return for_;
    }

    /** Nobody outside: the engine's own clock and reactions. */
    public static Who ofEngine(Engine engine) {
        Who union = new Who();
        union.engine = engine;
        return union;
    }

    /** What stands under {@code engine}; null where this is another. */
    public Engine getEngine() {
        return engine;
    }

    /** Whoever is on the register of voters of the region, wherever they live. */
    public static Who ofVoter(Voter voter) {
        Who union = new Who();
        union.voter = voter;
        return union;
    }

    /** What stands under {@code voter}; null where this is another. */
    public Voter getVoter() {
        return voter;
    }

    /** Whoever the host lets ask. */
    public static final class Anyone extends ContractValue {
    }

    /** The person whose own matter it is. */
    public static final class Themself extends ContractValue {
    }

    /** The guardian of the minor whose own matter it is. */
    public static final class Guardian extends ContractValue {
    }

    /** A member whose grid lies in the region. */
    public static final class Resident extends ContractValue {
    }

    /** An owner of a unit in the region, wherever they live. */
    public static final class Owner extends ContractValue {
    }

    /** Nobody outside: the engine's own clock and reactions. */
    public static final class Engine extends ContractValue {
    }

    /** Whoever is on the register of voters of the region, wherever they live. */
    public static final class Voter extends ContractValue {
    }
}
