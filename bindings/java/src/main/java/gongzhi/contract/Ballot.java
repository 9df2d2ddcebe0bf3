// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a voter put on a ballot (选票). */
@JsonPropertyOrder({
    "motion",
    "options",
    "void"
})
public final class Ballot extends ContractValue {

    @JsonProperty("motion")
    private Motion motion;

    @JsonProperty("options")
    private Options options;

    @JsonProperty("void")
    private Void void_;

    private Ballot() {}

    /** On a motion. */
    public static Ballot ofMotion(Motion motion) {
        Ballot union = new Ballot();
        union.motion = motion;
        return union;
    }

    /** What stands under {@code motion}; null where this is another. */
    public Motion getMotion() {
        return motion;
    }

    /** On options. */
    public static Ballot ofOptions(Options options) {
        Ballot union = new Ballot();
        union.options = options;
        return union;
    }

    /** What stands under {@code options}; null where this is another. */
    public Options getOptions() {
        return options;
    }

    /** A paper that its counters found void. */
    public static Ballot ofVoid(Void void_) {
        Ballot union = new Ballot();
        union.void_ = void_;
        return union;
    }

    /** What stands under {@code void}; null where this is another. */
    public Void getVoid() {
        return void_;
    }

    /** On a motion. */
    @JsonPropertyOrder({
        "choice"
    })
    public static final class Motion extends ContractValue {

        @JsonProperty("choice")
        private Choice choice;

        /** What was chosen. */
        public Choice getChoice() {
            return choice;
        }

        /** Sets {@link #getChoice() choice}. */
        public Motion setChoice(Choice choice) {
            this.choice = choice;
            return this;
        }
    }

    /** On options. */
    @JsonPropertyOrder({
        "marks"
    })
    public static final class Options extends ContractValue {

        @JsonProperty("marks")
        private List<Integer> marks;

        /** The number beside each, 0 where there is none. All 0: takes part, and chooses none. */
        public List<Integer> getMarks() {
            return marks;
        }

        /** Sets {@link #getMarks() marks}. */
        public Options setMarks(List<Integer> marks) {
            this.marks = marks;
            return this;
        }
    }

    /** A paper that its counters found void. */
    @JsonPropertyOrder({
        "reason"
    })
    public static final class Void extends ContractValue {

        @JsonProperty("reason")
        private Flaw reason;

        /** Why. */
        public Flaw getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Void setReason(Flaw reason) {
            this.reason = reason;
            return this;
        }
    }
}
