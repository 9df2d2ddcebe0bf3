// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Cases closed at a level. */
@JsonPropertyOrder({
    "level",
    "cases"
})
public final class LevelFigure extends ContractValue {

    @JsonProperty("level")
    private Level level;

    @JsonProperty("cases")
    private Long cases;

    /** Which. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public LevelFigure setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** How many. */
    public Long getCases() {
        return cases;
    }

    /** Sets {@link #getCases() cases}. */
    public LevelFigure setCases(Long cases) {
        this.cases = cases;
        return this;
    }
}
