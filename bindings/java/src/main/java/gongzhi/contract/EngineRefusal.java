// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** Why the door itself refuses, in the published order. */
@JsonPropertyOrder({
    "tooLarge",
    "notUtf8",
    "malformed",
    "requestReused",
    "full",
    "timeBackward",
    "forbidden",
    "deadlinesPending",
    "snapshotDamaged",
    "snapshotVersion",
    "wrongSecret",
    "notRecorded",
    "noSuchRecord",
    "invalidNumber"
})
public final class EngineRefusal extends ContractValue {

    @JsonProperty("tooLarge")
    private TooLarge tooLarge;

    @JsonProperty("notUtf8")
    private NotUtf8 notUtf8;

    @JsonProperty("malformed")
    private Malformed malformed;

    @JsonProperty("requestReused")
    private RequestReused requestReused;

    @JsonProperty("full")
    private Full full;

    @JsonProperty("timeBackward")
    private TimeBackward timeBackward;

    @JsonProperty("forbidden")
    private Forbidden forbidden;

    @JsonProperty("deadlinesPending")
    private DeadlinesPending deadlinesPending;

    @JsonProperty("snapshotDamaged")
    private SnapshotDamaged snapshotDamaged;

    @JsonProperty("snapshotVersion")
    private SnapshotVersion snapshotVersion;

    @JsonProperty("wrongSecret")
    private WrongSecret wrongSecret;

    @JsonProperty("notRecorded")
    private NotRecorded notRecorded;

    @JsonProperty("noSuchRecord")
    private NoSuchRecord noSuchRecord;

    @JsonProperty("invalidNumber")
    private InvalidNumber invalidNumber;

    private EngineRefusal() {}

    /** this has {bytes} bytes, the most is {max} */
    public static EngineRefusal ofTooLarge(TooLarge tooLarge) {
        EngineRefusal union = new EngineRefusal();
        union.tooLarge = tooLarge;
        return union;
    }

    /** What stands under {@code tooLarge}; null where this is another. */
    public TooLarge getTooLarge() {
        return tooLarge;
    }

    /** this is not UTF-8 at byte {at} */
    public static EngineRefusal ofNotUtf8(NotUtf8 notUtf8) {
        EngineRefusal union = new EngineRefusal();
        union.notUtf8 = notUtf8;
        return union;
    }

    /** What stands under {@code notUtf8}; null where this is another. */
    public NotUtf8 getNotUtf8() {
        return notUtf8;
    }

    /** at {path}: {problem} */
    public static EngineRefusal ofMalformed(Malformed malformed) {
        EngineRefusal union = new EngineRefusal();
        union.malformed = malformed;
        return union;
    }

    /** What stands under {@code malformed}; null where this is another. */
    public Malformed getMalformed() {
        return malformed;
    }

    /** request {request} was seen with other content, at {seq} */
    public static EngineRefusal ofRequestReused(RequestReused requestReused) {
        EngineRefusal union = new EngineRefusal();
        union.requestReused = requestReused;
        return union;
    }

    /** What stands under {@code requestReused}; null where this is another. */
    public RequestReused getRequestReused() {
        return requestReused;
    }

    /** the journal holds {records} records, the most is {max} */
    public static EngineRefusal ofFull(Full full) {
        EngineRefusal union = new EngineRefusal();
        union.full = full;
        return union;
    }

    /** What stands under {@code full}; null where this is another. */
    public Full getFull() {
        return full;
    }

    /** this is of {at}, but {now} has been already */
    public static EngineRefusal ofTimeBackward(TimeBackward timeBackward) {
        EngineRefusal union = new EngineRefusal();
        union.timeBackward = timeBackward;
        return union;
    }

    /** What stands under {@code timeBackward}; null where this is another. */
    public TimeBackward getTimeBackward() {
        return timeBackward;
    }

    /** {actor} may not give {command} here; allowed: {allowed} */
    public static EngineRefusal ofForbidden(Forbidden forbidden) {
        EngineRefusal union = new EngineRefusal();
        union.forbidden = forbidden;
        return union;
    }

    /** What stands under {@code forbidden}; null where this is another. */
    public Forbidden getForbidden() {
        return forbidden;
    }

    /**
     * {fired} deadlines fired first, and more have passed; nothing is recorded of this request: ask
     * it again
     */
    public static EngineRefusal ofDeadlinesPending(DeadlinesPending deadlinesPending) {
        EngineRefusal union = new EngineRefusal();
        union.deadlinesPending = deadlinesPending;
        return union;
    }

    /** What stands under {@code deadlinesPending}; null where this is another. */
    public DeadlinesPending getDeadlinesPending() {
        return deadlinesPending;
    }

    /** this snapshot is damaged: {problem} */
    public static EngineRefusal ofSnapshotDamaged(SnapshotDamaged snapshotDamaged) {
        EngineRefusal union = new EngineRefusal();
        union.snapshotDamaged = snapshotDamaged;
        return union;
    }

    /** What stands under {@code snapshotDamaged}; null where this is another. */
    public SnapshotDamaged getSnapshotDamaged() {
        return snapshotDamaged;
    }

    /** this snapshot is of version {version}, known is {known} */
    public static EngineRefusal ofSnapshotVersion(SnapshotVersion snapshotVersion) {
        EngineRefusal union = new EngineRefusal();
        union.snapshotVersion = snapshotVersion;
        return union;
    }

    /** What stands under {@code snapshotVersion}; null where this is another. */
    public SnapshotVersion getSnapshotVersion() {
        return snapshotVersion;
    }

    /** this secret is not the one that the engine was created with */
    public static EngineRefusal ofWrongSecret(WrongSecret wrongSecret) {
        EngineRefusal union = new EngineRefusal();
        union.wrongSecret = wrongSecret;
        return union;
    }

    /** What stands under {@code wrongSecret}; null where this is another. */
    public WrongSecret getWrongSecret() {
        return wrongSecret;
    }

    /** no request {request} is in the journal */
    public static EngineRefusal ofNotRecorded(NotRecorded notRecorded) {
        EngineRefusal union = new EngineRefusal();
        union.notRecorded = notRecorded;
        return union;
    }

    /** What stands under {@code notRecorded}; null where this is another. */
    public NotRecorded getNotRecorded() {
        return notRecorded;
    }

    /** there is no record {seq}, the journal holds {records} */
    public static EngineRefusal ofNoSuchRecord(NoSuchRecord noSuchRecord) {
        EngineRefusal union = new EngineRefusal();
        union.noSuchRecord = noSuchRecord;
        return union;
    }

    /** What stands under {@code noSuchRecord}; null where this is another. */
    public NoSuchRecord getNoSuchRecord() {
        return noSuchRecord;
    }

    /** {problem} */
    public static EngineRefusal ofInvalidNumber(InvalidNumber invalidNumber) {
        EngineRefusal union = new EngineRefusal();
        union.invalidNumber = invalidNumber;
        return union;
    }

    /** What stands under {@code invalidNumber}; null where this is another. */
    public InvalidNumber getInvalidNumber() {
        return invalidNumber;
    }

    /** this has {bytes} bytes, the most is {max} */
    @JsonPropertyOrder({
        "bytes",
        "max"
    })
    public static final class TooLarge extends ContractValue {

        @JsonProperty("bytes")
        private Long bytes;

        @JsonProperty("max")
        private Long max;

        public Long getBytes() {
            return bytes;
        }

        /** Sets {@link #getBytes() bytes}. */
        public TooLarge setBytes(Long bytes) {
            this.bytes = bytes;
            return this;
        }

        public Long getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public TooLarge setMax(Long max) {
            this.max = max;
            return this;
        }
    }

    /** this is not UTF-8 at byte {at} */
    @JsonPropertyOrder({
        "at"
    })
    public static final class NotUtf8 extends ContractValue {

        @JsonProperty("at")
        private Long at;

        public Long getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotUtf8 setAt(Long at) {
            this.at = at;
            return this;
        }
    }

    /** at {path}: {problem} */
    @JsonPropertyOrder({
        "path",
        "problem"
    })
    public static final class Malformed extends ContractValue {

        @JsonProperty("path")
        private String path;

        @JsonProperty("problem")
        private String problem;

        public String getPath() {
            return path;
        }

        /** Sets {@link #getPath() path}. */
        public Malformed setPath(String path) {
            this.path = path;
            return this;
        }

        public String getProblem() {
            return problem;
        }

        /** Sets {@link #getProblem() problem}. */
        public Malformed setProblem(String problem) {
            this.problem = problem;
            return this;
        }
    }

    /** request {request} was seen with other content, at {seq} */
    @JsonPropertyOrder({
        "request",
        "seq"
    })
    public static final class RequestReused extends ContractValue {

        @JsonProperty("request")
        private String request;

        @JsonProperty("seq")
        private Long seq;

        public String getRequest() {
            return request;
        }

        /** Sets {@link #getRequest() request}. */
        public RequestReused setRequest(String request) {
            this.request = request;
            return this;
        }

        public Long getSeq() {
            return seq;
        }

        /** Sets {@link #getSeq() seq}. */
        public RequestReused setSeq(Long seq) {
            this.seq = seq;
            return this;
        }
    }

    /** the journal holds {records} records, the most is {max} */
    @JsonPropertyOrder({
        "records",
        "max"
    })
    public static final class Full extends ContractValue {

        @JsonProperty("records")
        private Long records;

        @JsonProperty("max")
        private Long max;

        public Long getRecords() {
            return records;
        }

        /** Sets {@link #getRecords() records}. */
        public Full setRecords(Long records) {
            this.records = records;
            return this;
        }

        public Long getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public Full setMax(Long max) {
            this.max = max;
            return this;
        }
    }

    /** this is of {at}, but {now} has been already */
    @JsonPropertyOrder({
        "at",
        "now"
    })
    public static final class TimeBackward extends ContractValue {

        @JsonProperty("at")
        private String at;

        @JsonProperty("now")
        private String now;

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public TimeBackward setAt(String at) {
            this.at = at;
            return this;
        }

        public String getNow() {
            return now;
        }

        /** Sets {@link #getNow() now}. */
        public TimeBackward setNow(String now) {
            this.now = now;
            return this;
        }
    }

    /** {actor} may not give {command} here; allowed: {allowed} */
    @JsonPropertyOrder({
        "command",
        "actor",
        "allowed"
    })
    public static final class Forbidden extends ContractValue {

        @JsonProperty("command")
        private String command;

        @JsonProperty("actor")
        private String actor;

        @JsonProperty("allowed")
        private List<Who> allowed;

        public String getCommand() {
            return command;
        }

        /** Sets {@link #getCommand() command}. */
        public Forbidden setCommand(String command) {
            this.command = command;
            return this;
        }

        public String getActor() {
            return actor;
        }

        /** Sets {@link #getActor() actor}. */
        public Forbidden setActor(String actor) {
            this.actor = actor;
            return this;
        }

        public List<Who> getAllowed() {
            return allowed;
        }

        /** Sets {@link #getAllowed() allowed}. */
        public Forbidden setAllowed(List<Who> allowed) {
            this.allowed = allowed;
            return this;
        }
    }

    /**
     * {fired} deadlines fired first, and more have passed; nothing is recorded of this request: ask
     * it again
     */
    @JsonPropertyOrder({
        "fired"
    })
    public static final class DeadlinesPending extends ContractValue {

        @JsonProperty("fired")
        private Long fired;

        public Long getFired() {
            return fired;
        }

        /** Sets {@link #getFired() fired}. */
        public DeadlinesPending setFired(Long fired) {
            this.fired = fired;
            return this;
        }
    }

    /** this snapshot is damaged: {problem} */
    @JsonPropertyOrder({
        "problem"
    })
    public static final class SnapshotDamaged extends ContractValue {

        @JsonProperty("problem")
        private String problem;

        public String getProblem() {
            return problem;
        }

        /** Sets {@link #getProblem() problem}. */
        public SnapshotDamaged setProblem(String problem) {
            this.problem = problem;
            return this;
        }
    }

    /** this snapshot is of version {version}, known is {known} */
    @JsonPropertyOrder({
        "version",
        "known"
    })
    public static final class SnapshotVersion extends ContractValue {

        @JsonProperty("version")
        private Integer version;

        @JsonProperty("known")
        private Integer known;

        public Integer getVersion() {
            return version;
        }

        /** Sets {@link #getVersion() version}. */
        public SnapshotVersion setVersion(Integer version) {
            this.version = version;
            return this;
        }

        public Integer getKnown() {
            return known;
        }

        /** Sets {@link #getKnown() known}. */
        public SnapshotVersion setKnown(Integer known) {
            this.known = known;
            return this;
        }
    }

    /** this secret is not the one that the engine was created with */
    public static final class WrongSecret extends ContractValue {
    }

    /** no request {request} is in the journal */
    @JsonPropertyOrder({
        "request"
    })
    public static final class NotRecorded extends ContractValue {

        @JsonProperty("request")
        private String request;

        public String getRequest() {
            return request;
        }

        /** Sets {@link #getRequest() request}. */
        public NotRecorded setRequest(String request) {
            this.request = request;
            return this;
        }
    }

    /** there is no record {seq}, the journal holds {records} */
    @JsonPropertyOrder({
        "seq",
        "records"
    })
    public static final class NoSuchRecord extends ContractValue {

        @JsonProperty("seq")
        private Long seq;

        @JsonProperty("records")
        private Long records;

        public Long getSeq() {
            return seq;
        }

        /** Sets {@link #getSeq() seq}. */
        public NoSuchRecord setSeq(Long seq) {
            this.seq = seq;
            return this;
        }

        public Long getRecords() {
            return records;
        }

        /** Sets {@link #getRecords() records}. */
        public NoSuchRecord setRecords(Long records) {
            this.records = records;
            return this;
        }
    }

    /** {problem} */
    @JsonPropertyOrder({
        "problem"
    })
    public static final class InvalidNumber extends ContractValue {

        @JsonProperty("problem")
        private String problem;

        public String getProblem() {
            return problem;
        }

        /** Sets {@link #getProblem() problem}. */
        public InvalidNumber setProblem(String problem) {
            this.problem = problem;
            return this;
        }
    }
}
