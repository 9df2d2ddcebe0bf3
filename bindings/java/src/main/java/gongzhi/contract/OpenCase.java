// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An open case. */
@JsonPropertyOrder({
    "case",
    "kind",
    "region",
    "level",
    "stage",
    "unit",
    "due",
    "deferral"
})
public final class OpenCase extends ContractValue {

    @JsonProperty("case")
    private String case_;

    @JsonProperty("kind")
    private String kind;

    @JsonProperty("region")
    private String region;

    @JsonProperty("level")
    private Level level;

    @JsonProperty("stage")
    private Stage stage;

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("due")
    private String due;

    @JsonProperty("deferral")
    private Deferral deferral;

    /** Which. */
    public String getCase() {
        return case_;
    }

    /** Sets {@link #getCase() case}. */
    public OpenCase setCase(String case_) {
        this.case_ = case_;
        return this;
    }

    /** Of which kind. */
    public String getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public OpenCase setKind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Where it is. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public OpenCase setRegion(String region) {
        this.region = region;
        return this;
    }

    /** At which level. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public OpenCase setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** How far it has come. */
    public Stage getStage() {
        return stage;
    }

    /** Sets {@link #getStage() stage}. */
    public OpenCase setStage(Stage stage) {
        this.stage = stage;
        return this;
    }

    /** Whom it is with. */
    public Unit getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public OpenCase setUnit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** Its deadline. */
    public String getDue() {
        return due;
    }

    /** Sets {@link #getDue() due}. */
    public OpenCase setDue(String due) {
        this.due = due;
        return this;
    }

    /** Why the deadline is only a day to look again. It may be null. */
    public Deferral getDeferral() {
        return deferral;
    }

    /** Sets {@link #getDeferral() deferral}. */
    public OpenCase setDeferral(Deferral deferral) {
        this.deferral = deferral;
        return this;
    }
}
