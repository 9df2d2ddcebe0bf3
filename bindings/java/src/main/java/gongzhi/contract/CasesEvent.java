// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What can become true of cases. */
@JsonPropertyOrder({
    "termsAdopted",
    "caseReported",
    "caseAccepted",
    "caseDeclined",
    "selfResolutionStarted",
    "handlingStarted",
    "caseEntrusted",
    "caseDispatched",
    "caseReturned",
    "feedbackGiven",
    "caseClosed",
    "caseEscalated",
    "deadlineMissed",
    "caseSupervised",
    "deadlineSet",
    "caseRated",
    "caseReopened",
    "caseReleased",
    "caseWithdrawn"
})
public final class CasesEvent extends ContractValue {

    @JsonProperty("termsAdopted")
    private TermsAdopted termsAdopted;

    @JsonProperty("caseReported")
    private CaseReported caseReported;

    @JsonProperty("caseAccepted")
    private CaseAccepted caseAccepted;

    @JsonProperty("caseDeclined")
    private CaseDeclined caseDeclined;

    @JsonProperty("selfResolutionStarted")
    private SelfResolutionStarted selfResolutionStarted;

    @JsonProperty("handlingStarted")
    private HandlingStarted handlingStarted;

    @JsonProperty("caseEntrusted")
    private CaseEntrusted caseEntrusted;

    @JsonProperty("caseDispatched")
    private CaseDispatched caseDispatched;

    @JsonProperty("caseReturned")
    private CaseReturned caseReturned;

    @JsonProperty("feedbackGiven")
    private FeedbackGiven feedbackGiven;

    @JsonProperty("caseClosed")
    private CaseClosed caseClosed;

    @JsonProperty("caseEscalated")
    private CaseEscalated caseEscalated;

    @JsonProperty("deadlineMissed")
    private DeadlineMissed deadlineMissed;

    @JsonProperty("caseSupervised")
    private CaseSupervised caseSupervised;

    @JsonProperty("deadlineSet")
    private DeadlineSet deadlineSet;

    @JsonProperty("caseRated")
    private CaseRated caseRated;

    @JsonProperty("caseReopened")
    private CaseReopened caseReopened;

    @JsonProperty("caseReleased")
    private CaseReleased caseReleased;

    @JsonProperty("caseWithdrawn")
    private CaseWithdrawn caseWithdrawn;

    private CasesEvent() {}

    /** The terms under which cases are reported from now on, since the charter's changed. */
    public static CasesEvent ofTermsAdopted(TermsAdopted termsAdopted) {
        CasesEvent union = new CasesEvent();
        union.termsAdopted = termsAdopted;
        return union;
    }

    /** What stands under {@code termsAdopted}; null where this is another. */
    public TermsAdopted getTermsAdopted() {
        return termsAdopted;
    }

    /** A case was reported, at the level of its region. */
    public static CasesEvent ofCaseReported(CaseReported caseReported) {
        CasesEvent union = new CasesEvent();
        union.caseReported = caseReported;
        return union;
    }

    /** What stands under {@code caseReported}; null where this is another. */
    public CaseReported getCaseReported() {
        return caseReported;
    }

    /** A case was accepted. */
    public static CasesEvent ofCaseAccepted(CaseAccepted caseAccepted) {
        CasesEvent union = new CasesEvent();
        union.caseAccepted = caseAccepted;
        return union;
    }

    /** What stands under {@code caseAccepted}; null where this is another. */
    public CaseAccepted getCaseAccepted() {
        return caseAccepted;
    }

    /** A case was not accepted; it can be reopened before {@code until}. */
    public static CasesEvent ofCaseDeclined(CaseDeclined caseDeclined) {
        CasesEvent union = new CasesEvent();
        union.caseDeclined = caseDeclined;
        return union;
    }

    /** What stands under {@code caseDeclined}; null where this is another. */
    public CaseDeclined getCaseDeclined() {
        return caseDeclined;
    }

    /** The residents deliberate on it themselves. */
    public static CasesEvent ofSelfResolutionStarted(SelfResolutionStarted selfResolutionStarted) {
        CasesEvent union = new CasesEvent();
        union.selfResolutionStarted = selfResolutionStarted;
        return union;
    }

    /** What stands under {@code selfResolutionStarted}; null where this is another. */
    public SelfResolutionStarted getSelfResolutionStarted() {
        return selfResolutionStarted;
    }

    /** The grid or village works on it. */
    public static CasesEvent ofHandlingStarted(HandlingStarted handlingStarted) {
        CasesEvent union = new CasesEvent();
        union.handlingStarted = handlingStarted;
        return union;
    }

    /** What stands under {@code handlingStarted}; null where this is another. */
    public HandlingStarted getHandlingStarted() {
        return handlingStarted;
    }

    /** An organisation works on it for the village. */
    public static CasesEvent ofCaseEntrusted(CaseEntrusted caseEntrusted) {
        CasesEvent union = new CasesEvent();
        union.caseEntrusted = caseEntrusted;
        return union;
    }

    /** What stands under {@code caseEntrusted}; null where this is another. */
    public CaseEntrusted getCaseEntrusted() {
        return caseEntrusted;
    }

    /** Departments work on it. */
    public static CasesEvent ofCaseDispatched(CaseDispatched caseDispatched) {
        CasesEvent union = new CasesEvent();
        union.caseDispatched = caseDispatched;
        return union;
    }

    /** What stands under {@code caseDispatched}; null where this is another. */
    public CaseDispatched getCaseDispatched() {
        return caseDispatched;
    }

    /** A department gave it back. */
    public static CasesEvent ofCaseReturned(CaseReturned caseReturned) {
        CasesEvent union = new CasesEvent();
        union.caseReturned = caseReturned;
        return union;
    }

    /** What stands under {@code caseReturned}; null where this is another. */
    public CaseReturned getCaseReturned() {
        return caseReturned;
    }

    /** A unit told what came of it; {@code complete} once no other still has to. */
    public static CasesEvent ofFeedbackGiven(FeedbackGiven feedbackGiven) {
        CasesEvent union = new CasesEvent();
        union.feedbackGiven = feedbackGiven;
        return union;
    }

    /** What stands under {@code feedbackGiven}; null where this is another. */
    public FeedbackGiven getFeedbackGiven() {
        return feedbackGiven;
    }

    /**
     * A case was closed. The result goes back by the regions named, from the level that closed it
     * down to where it was reported; it can be rated and reopened before {@code until}.
     */
    public static CasesEvent ofCaseClosed(CaseClosed caseClosed) {
        CasesEvent union = new CasesEvent();
        union.caseClosed = caseClosed;
        return union;
    }

    /** What stands under {@code caseClosed}; null where this is another. */
    public CaseClosed getCaseClosed() {
        return caseClosed;
    }

    /** A case went up; without a reason it was the clock. */
    public static CasesEvent ofCaseEscalated(CaseEscalated caseEscalated) {
        CasesEvent union = new CasesEvent();
        union.caseEscalated = caseEscalated;
        return union;
    }

    /** What stands under {@code caseEscalated}; null where this is another. */
    public CaseEscalated getCaseEscalated() {
        return caseEscalated;
    }

    /** A unit let the deadline pass while it held the case: the lateness is the unit's. */
    public static CasesEvent ofDeadlineMissed(DeadlineMissed deadlineMissed) {
        CasesEvent union = new CasesEvent();
        union.deadlineMissed = deadlineMissed;
        return union;
    }

    /** What stands under {@code deadlineMissed}; null where this is another. */
    public DeadlineMissed getDeadlineMissed() {
        return deadlineMissed;
    }

    /** 督办: a late case that cannot go up is supervised, for the so-manieth time. */
    public static CasesEvent ofCaseSupervised(CaseSupervised caseSupervised) {
        CasesEvent union = new CasesEvent();
        union.caseSupervised = caseSupervised;
        return union;
    }

    /** What stands under {@code caseSupervised}; null where this is another. */
    public CaseSupervised getCaseSupervised() {
        return caseSupervised;
    }

    /** The deadline was set anew, with nobody late. */
    public static CasesEvent ofDeadlineSet(DeadlineSet deadlineSet) {
        CasesEvent union = new CasesEvent();
        union.deadlineSet = deadlineSet;
        return union;
    }

    /** What stands under {@code deadlineSet}; null where this is another. */
    public DeadlineSet getDeadlineSet() {
        return deadlineSet;
    }

    /** The reporter rated how it was handled. */
    public static CasesEvent ofCaseRated(CaseRated caseRated) {
        CasesEvent union = new CasesEvent();
        union.caseRated = caseRated;
        return union;
    }

    /** What stands under {@code caseRated}; null where this is another. */
    public CaseRated getCaseRated() {
        return caseRated;
    }

    /** A case was opened again. */
    public static CasesEvent ofCaseReopened(CaseReopened caseReopened) {
        CasesEvent union = new CasesEvent();
        union.caseReopened = caseReopened;
        return union;
    }

    /** What stands under {@code caseReopened}; null where this is another. */
    public CaseReopened getCaseReopened() {
        return caseReopened;
    }

    /** An organisation that had it may not act any more: it goes back to whoever gave it out. */
    public static CasesEvent ofCaseReleased(CaseReleased caseReleased) {
        CasesEvent union = new CasesEvent();
        union.caseReleased = caseReleased;
        return union;
    }

    /** What stands under {@code caseReleased}; null where this is another. */
    public CaseReleased getCaseReleased() {
        return caseReleased;
    }

    /**
     * The report was taken back: by the reporter, or since the violation fell that was referred.
     */
    public static CasesEvent ofCaseWithdrawn(CaseWithdrawn caseWithdrawn) {
        CasesEvent union = new CasesEvent();
        union.caseWithdrawn = caseWithdrawn;
        return union;
    }

    /** What stands under {@code caseWithdrawn}; null where this is another. */
    public CaseWithdrawn getCaseWithdrawn() {
        return caseWithdrawn;
    }

    /** The terms under which cases are reported from now on, since the charter's changed. */
    @JsonPropertyOrder({
        "terms"
    })
    public static final class TermsAdopted extends ContractValue {

        @JsonProperty("terms")
        private Terms terms;

        public Terms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public TermsAdopted setTerms(Terms terms) {
            this.terms = terms;
            return this;
        }
    }

    /** A case was reported, at the level of its region. */
    @JsonPropertyOrder({
        "case",
        "kind",
        "urgent",
        "region",
        "level",
        "channel",
        "source",
        "reporter",
        "content",
        "due"
    })
    public static final class CaseReported extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("kind")
        private String kind;

        @JsonProperty("urgent")
        private Boolean urgent;

        @JsonProperty("region")
        private String region;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("channel")
        private Channel channel;

        @JsonProperty("source")
        private String source;

        @JsonProperty("reporter")
        private String reporter;

        @JsonProperty("content")
        private String content;

        @JsonProperty("due")
        private String due;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseReported setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public CaseReported setKind(String kind) {
            this.kind = kind;
            return this;
        }

        public Boolean getUrgent() {
            return urgent;
        }

        /** Sets {@link #getUrgent() urgent}. */
        public CaseReported setUrgent(Boolean urgent) {
            this.urgent = urgent;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public CaseReported setRegion(String region) {
            this.region = region;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseReported setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Channel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public CaseReported setChannel(Channel channel) {
            this.channel = channel;
            return this;
        }

        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public CaseReported setSource(String source) {
            this.source = source;
            return this;
        }

        /** It may be null. */
        public String getReporter() {
            return reporter;
        }

        /** Sets {@link #getReporter() reporter}. */
        public CaseReported setReporter(String reporter) {
            this.reporter = reporter;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public CaseReported setContent(String content) {
            this.content = content;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public CaseReported setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A case was accepted. */
    @JsonPropertyOrder({
        "case",
        "level"
    })
    public static final class CaseAccepted extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseAccepted setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseAccepted setLevel(Level level) {
            this.level = level;
            return this;
        }
    }

    /** A case was not accepted; it can be reopened before {@code until}. */
    @JsonPropertyOrder({
        "case",
        "level",
        "reason",
        "path",
        "until"
    })
    public static final class CaseDeclined extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("path")
        private String path;

        @JsonProperty("until")
        private String until;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseDeclined setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseDeclined setLevel(Level level) {
            this.level = level;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CaseDeclined setReason(String reason) {
            this.reason = reason;
            return this;
        }

        public String getPath() {
            return path;
        }

        /** Sets {@link #getPath() path}. */
        public CaseDeclined setPath(String path) {
            this.path = path;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public CaseDeclined setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** The residents deliberate on it themselves. */
    @JsonPropertyOrder({
        "case",
        "topic"
    })
    public static final class SelfResolutionStarted extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("topic")
        private String topic;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public SelfResolutionStarted setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** It may be null. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public SelfResolutionStarted setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** The grid or village works on it. */
    @JsonPropertyOrder({
        "case"
    })
    public static final class HandlingStarted extends ContractValue {

        @JsonProperty("case")
        private String case_;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public HandlingStarted setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** An organisation works on it for the village. */
    @JsonPropertyOrder({
        "case",
        "organisation"
    })
    public static final class CaseEntrusted extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("organisation")
        private String organisation;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseEntrusted setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public CaseEntrusted setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** Departments work on it. */
    @JsonPropertyOrder({
        "case",
        "lead",
        "helpers",
        "designated"
    })
    public static final class CaseDispatched extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("lead")
        private String lead;

        @JsonProperty("helpers")
        private List<String> helpers;

        @JsonProperty("designated")
        private Boolean designated;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseDispatched setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getLead() {
            return lead;
        }

        /** Sets {@link #getLead() lead}. */
        public CaseDispatched setLead(String lead) {
            this.lead = lead;
            return this;
        }

        public List<String> getHelpers() {
            return helpers;
        }

        /** Sets {@link #getHelpers() helpers}. */
        public CaseDispatched setHelpers(List<String> helpers) {
            this.helpers = helpers;
            return this;
        }

        public Boolean getDesignated() {
            return designated;
        }

        /** Sets {@link #getDesignated() designated}. */
        public CaseDispatched setDesignated(Boolean designated) {
            this.designated = designated;
            return this;
        }
    }

    /** A department gave it back. */
    @JsonPropertyOrder({
        "case",
        "department",
        "reason"
    })
    public static final class CaseReturned extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("department")
        private String department;

        @JsonProperty("reason")
        private String reason;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseReturned setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public CaseReturned setDepartment(String department) {
            this.department = department;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CaseReturned setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** A unit told what came of it; {@code complete} once no other still has to. */
    @JsonPropertyOrder({
        "case",
        "unit",
        "result",
        "complete",
        "by"
    })
    public static final class FeedbackGiven extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("unit")
        private Unit unit;

        @JsonProperty("result")
        private String result;

        @JsonProperty("complete")
        private Boolean complete;

        @JsonProperty("by")
        private String by;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public FeedbackGiven setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Unit getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public FeedbackGiven setUnit(Unit unit) {
            this.unit = unit;
            return this;
        }

        public String getResult() {
            return result;
        }

        /** Sets {@link #getResult() result}. */
        public FeedbackGiven setResult(String result) {
            this.result = result;
            return this;
        }

        public Boolean getComplete() {
            return complete;
        }

        /** Sets {@link #getComplete() complete}. */
        public FeedbackGiven setComplete(Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** It may be null. */
        public String getBy() {
            return by;
        }

        /** Sets {@link #getBy() by}. */
        public FeedbackGiven setBy(String by) {
            this.by = by;
            return this;
        }
    }

    /**
     * A case was closed. The result goes back by the regions named, from the level that closed it
     * down to where it was reported; it can be rated and reopened before {@code until}.
     */
    @JsonPropertyOrder({
        "case",
        "level",
        "unit",
        "result",
        "back",
        "late",
        "until"
    })
    public static final class CaseClosed extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("unit")
        private Unit unit;

        @JsonProperty("result")
        private String result;

        @JsonProperty("back")
        private List<String> back;

        @JsonProperty("late")
        private Boolean late;

        @JsonProperty("until")
        private String until;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseClosed setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseClosed setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Unit getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public CaseClosed setUnit(Unit unit) {
            this.unit = unit;
            return this;
        }

        public String getResult() {
            return result;
        }

        /** Sets {@link #getResult() result}. */
        public CaseClosed setResult(String result) {
            this.result = result;
            return this;
        }

        public List<String> getBack() {
            return back;
        }

        /** Sets {@link #getBack() back}. */
        public CaseClosed setBack(List<String> back) {
            this.back = back;
            return this;
        }

        public Boolean getLate() {
            return late;
        }

        /** Sets {@link #getLate() late}. */
        public CaseClosed setLate(Boolean late) {
            this.late = late;
            return this;
        }

        public String getUntil() {
            return until;
        }

        /** Sets {@link #getUntil() until}. */
        public CaseClosed setUntil(String until) {
            this.until = until;
            return this;
        }
    }

    /** A case went up; without a reason it was the clock. */
    @JsonPropertyOrder({
        "case",
        "from",
        "to",
        "reason",
        "due",
        "deferral"
    })
    public static final class CaseEscalated extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("from")
        private Level from;

        @JsonProperty("to")
        private Level to;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("due")
        private String due;

        @JsonProperty("deferral")
        private Deferral deferral;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseEscalated setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getFrom() {
            return from;
        }

        /** Sets {@link #getFrom() from}. */
        public CaseEscalated setFrom(Level from) {
            this.from = from;
            return this;
        }

        public Level getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public CaseEscalated setTo(Level to) {
            this.to = to;
            return this;
        }

        /** It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CaseEscalated setReason(String reason) {
            this.reason = reason;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public CaseEscalated setDue(String due) {
            this.due = due;
            return this;
        }

        /** It may be null. */
        public Deferral getDeferral() {
            return deferral;
        }

        /** Sets {@link #getDeferral() deferral}. */
        public CaseEscalated setDeferral(Deferral deferral) {
            this.deferral = deferral;
            return this;
        }
    }

    /** A unit let the deadline pass while it held the case: the lateness is the unit's. */
    @JsonPropertyOrder({
        "case",
        "level",
        "unit",
        "due"
    })
    public static final class DeadlineMissed extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("unit")
        private Unit unit;

        @JsonProperty("due")
        private String due;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public DeadlineMissed setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public DeadlineMissed setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Unit getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public DeadlineMissed setUnit(Unit unit) {
            this.unit = unit;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public DeadlineMissed setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** 督办: a late case that cannot go up is supervised, for the so-manieth time. */
    @JsonPropertyOrder({
        "case",
        "level",
        "warning",
        "due",
        "deferral"
    })
    public static final class CaseSupervised extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("warning")
        private Integer warning;

        @JsonProperty("due")
        private String due;

        @JsonProperty("deferral")
        private Deferral deferral;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseSupervised setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseSupervised setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Integer getWarning() {
            return warning;
        }

        /** Sets {@link #getWarning() warning}. */
        public CaseSupervised setWarning(Integer warning) {
            this.warning = warning;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public CaseSupervised setDue(String due) {
            this.due = due;
            return this;
        }

        /** It may be null. */
        public Deferral getDeferral() {
            return deferral;
        }

        /** Sets {@link #getDeferral() deferral}. */
        public CaseSupervised setDeferral(Deferral deferral) {
            this.deferral = deferral;
            return this;
        }
    }

    /** The deadline was set anew, with nobody late. */
    @JsonPropertyOrder({
        "case",
        "due",
        "deferral"
    })
    public static final class DeadlineSet extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("due")
        private String due;

        @JsonProperty("deferral")
        private Deferral deferral;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public DeadlineSet setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public DeadlineSet setDue(String due) {
            this.due = due;
            return this;
        }

        /** It may be null. */
        public Deferral getDeferral() {
            return deferral;
        }

        /** Sets {@link #getDeferral() deferral}. */
        public DeadlineSet setDeferral(Deferral deferral) {
            this.deferral = deferral;
            return this;
        }
    }

    /** The reporter rated how it was handled. */
    @JsonPropertyOrder({
        "case",
        "round",
        "response",
        "solution",
        "satisfaction",
        "reason"
    })
    public static final class CaseRated extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("round")
        private Integer round;

        @JsonProperty("response")
        private Integer response;

        @JsonProperty("solution")
        private Integer solution;

        @JsonProperty("satisfaction")
        private Integer satisfaction;

        @JsonProperty("reason")
        private String reason;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseRated setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Integer getRound() {
            return round;
        }

        /** Sets {@link #getRound() round}. */
        public CaseRated setRound(Integer round) {
            this.round = round;
            return this;
        }

        public Integer getResponse() {
            return response;
        }

        /** Sets {@link #getResponse() response}. */
        public CaseRated setResponse(Integer response) {
            this.response = response;
            return this;
        }

        public Integer getSolution() {
            return solution;
        }

        /** Sets {@link #getSolution() solution}. */
        public CaseRated setSolution(Integer solution) {
            this.solution = solution;
            return this;
        }

        public Integer getSatisfaction() {
            return satisfaction;
        }

        /** Sets {@link #getSatisfaction() satisfaction}. */
        public CaseRated setSatisfaction(Integer satisfaction) {
            this.satisfaction = satisfaction;
            return this;
        }

        /** It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CaseRated setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** A case was opened again. */
    @JsonPropertyOrder({
        "case",
        "level",
        "round",
        "reason",
        "due"
    })
    public static final class CaseReopened extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("level")
        private Level level;

        @JsonProperty("round")
        private Integer round;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("due")
        private String due;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseReopened setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public Level getLevel() {
            return level;
        }

        /** Sets {@link #getLevel() level}. */
        public CaseReopened setLevel(Level level) {
            this.level = level;
            return this;
        }

        public Integer getRound() {
            return round;
        }

        /** Sets {@link #getRound() round}. */
        public CaseReopened setRound(Integer round) {
            this.round = round;
            return this;
        }

        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public CaseReopened setReason(String reason) {
            this.reason = reason;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public CaseReopened setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** An organisation that had it may not act any more: it goes back to whoever gave it out. */
    @JsonPropertyOrder({
        "case",
        "organisation"
    })
    public static final class CaseReleased extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("organisation")
        private String organisation;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseReleased setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public CaseReleased setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /**
     * The report was taken back: by the reporter, or since the violation fell that was referred.
     */
    @JsonPropertyOrder({
        "case"
    })
    public static final class CaseWithdrawn extends ContractValue {

        @JsonProperty("case")
        private String case_;

        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public CaseWithdrawn setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }
}
