// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The figures of a unit. An organisation's duty is its feedback; a region's is what is done at its
 * level for the time that a case is there and with nobody else.
 */
@JsonPropertyOrder({
    "unit",
    "onTime",
    "late",
    "ratings"
})
public final class UnitFigures extends ContractValue {

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("onTime")
    private Long onTime;

    @JsonProperty("late")
    private Long late;

    @JsonProperty("ratings")
    private RatingSums ratings;

    /** Which. */
    public Unit getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public UnitFigures setUnit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** Duties done before their deadline. */
    public Long getOnTime() {
        return onTime;
    }

    /** Sets {@link #getOnTime() onTime}. */
    public UnitFigures setOnTime(Long onTime) {
        this.onTime = onTime;
        return this;
    }

    /** Deadlines that passed while the duty was the unit's; the rate is over both. */
    public Long getLate() {
        return late;
    }

    /** Sets {@link #getLate() late}. */
    public UnitFigures setLate(Long late) {
        this.late = late;
        return this;
    }

    /** Ratings of cases whose result was the unit's. */
    public RatingSums getRatings() {
        return ratings;
    }

    /** Sets {@link #getRatings() ratings}. */
    public UnitFigures setRatings(RatingSums ratings) {
        this.ratings = ratings;
        return this;
    }
}
