// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Cases at a stage. */
@JsonPropertyOrder({
    "stage",
    "cases"
})
public final class StageFigure extends ContractValue {

    @JsonProperty("stage")
    private Stage stage;

    @JsonProperty("cases")
    private Long cases;

    /** Which. */
    public Stage getStage() {
        return stage;
    }

    /** Sets {@link #getStage() stage}. */
    public StageFigure setStage(Stage stage) {
        this.stage = stage;
        return this;
    }

    /** How many. */
    public Long getCases() {
        return cases;
    }

    /** Sets {@link #getCases() cases}. */
    public StageFigure setCases(Long cases) {
        this.cases = cases;
        return this;
    }
}
