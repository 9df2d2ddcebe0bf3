// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why a charter is not taken. */
@JsonPropertyOrder({
    "invalid",
    "notInForce",
    "notLater"
})
public final class CharterRefusal extends ContractValue {

    @JsonProperty("invalid")
    private Invalid invalid;

    @JsonProperty("notInForce")
    private NotInForce notInForce;

    @JsonProperty("notLater")
    private NotLater notLater;

    private CharterRefusal() {}

    /** the charter is wrong at {path}: {problem} */
    public static CharterRefusal ofInvalid(Invalid invalid) {
        CharterRefusal union = new CharterRefusal();
        union.invalid = invalid;
        return union;
    }

    /** What stands under {@code invalid}; null where this is another. */
    public Invalid getInvalid() {
        return invalid;
    }

    /** no charter holds at {at}; the nearest begins at {from} */
    public static CharterRefusal ofNotInForce(NotInForce notInForce) {
        CharterRefusal union = new CharterRefusal();
        union.notInForce = notInForce;
        return union;
    }

    /** What stands under {@code notInForce}; null where this is another. */
    public NotInForce getNotInForce() {
        return notInForce;
    }

    /**
     * a new charter begins after the latest one and not in the past, so after {latest}; this begins
     * at {from}
     */
    public static CharterRefusal ofNotLater(NotLater notLater) {
        CharterRefusal union = new CharterRefusal();
        union.notLater = notLater;
        return union;
    }

    /** What stands under {@code notLater}; null where this is another. */
    public NotLater getNotLater() {
        return notLater;
    }

    /** the charter is wrong at {path}: {problem} */
    @JsonPropertyOrder({
        "path",
        "problem"
    })
    public static final class Invalid extends ContractValue {

        @JsonProperty("path")
        private String path;

        @JsonProperty("problem")
        private String problem;

        public String getPath() {
            return path;
        }

        /** Sets {@link #getPath() path}. */
        public Invalid setPath(String path) {
            this.path = path;
            return this;
        }

        public String getProblem() {
            return problem;
        }

        /** Sets {@link #getProblem() problem}. */
        public Invalid setProblem(String problem) {
            this.problem = problem;
            return this;
        }
    }

    /** no charter holds at {at}; the nearest begins at {from} */
    @JsonPropertyOrder({
        "at",
        "from"
    })
    public static final class NotInForce extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("from")
        private String from;

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotInForce setAt(String at) {
            this.at = at;
            return this;
        }

        public String getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public NotInForce setFrom(String from) {
            this.from = from;
            return this;
        }
    }

    /**
     * a new charter begins after the latest one and not in the past, so after {latest}; this begins
     * at {from}
     */
    @JsonPropertyOrder({
        "from",
        "latest"
    })
    public static final class NotLater extends ContractValue {

        @JsonProperty("from")
        private String from;

        @JsonProperty("latest")
        private String latest;

        public String getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public NotLater setFrom(String from) {
            this.from = from;
            return this;
        }

        public String getLatest() {
            return latest;
        }

        /** Sets {@link #getLatest() latest}. */
        public NotLater setLatest(String latest) {
            this.latest = latest;
            return this;
        }
    }
}
