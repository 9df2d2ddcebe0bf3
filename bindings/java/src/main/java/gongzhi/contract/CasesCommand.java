// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What may be asked of cases. */
@JsonPropertyOrder({
    "report",
    "accept",
    "decline",
    "startSelfResolution",
    "handle",
    "entrust",
    "dispatch",
    "return",
    "feedback",
    "close",
    "escalate",
    "evaluate",
    "reopen",
    "withdraw",
    "recall",
    "release",
    "expire"
})
public final class CasesCommand extends ContractValue {

    @JsonProperty("report")
    private Report report;

    @JsonProperty("accept")
    private Accept accept;

    @JsonProperty("decline")
    private Decline decline;

    @JsonProperty("startSelfResolution")
    private StartSelfResolution startSelfResolution;

    @JsonProperty("handle")
    private Handle handle;

    @JsonProperty("entrust")
    private Entrust entrust;

    @JsonProperty("dispatch")
    private Dispatch dispatch;

    @JsonProperty("return")
    private Return return_;

    @JsonProperty("feedback")
    private Feedback feedback;

    @JsonProperty("close")
    private Close close;

    @JsonProperty("escalate")
    private Escalate escalate;

    @JsonProperty("evaluate")
    private Evaluate evaluate;

    @JsonProperty("reopen")
    private Reopen reopen;

    @JsonProperty("withdraw")
    private Withdraw withdraw;

    @JsonProperty("recall")
    private Recall recall;

    @JsonProperty("release")
    private Release release;

    @JsonProperty("expire")
    private Expire expire;

    private CasesCommand() {}

    /** Report a matter (报事). */
    public static CasesCommand ofReport(Report report) {
        CasesCommand union = new CasesCommand();
        union.report = report;
        return union;
    }

    /** What stands under {@code report}; null where this is another. */
    public Report getReport() {
        return report;
    }

    /** Accept a case at its level (受理). */
    public static CasesCommand ofAccept(Accept accept) {
        CasesCommand union = new CasesCommand();
        union.accept = accept;
        return union;
    }

    /** What stands under {@code accept}; null where this is another. */
    public Accept getAccept() {
        return accept;
    }

    /** Do not accept a case (不予受理). */
    public static CasesCommand ofDecline(Decline decline) {
        CasesCommand union = new CasesCommand();
        union.decline = decline;
        return union;
    }

    /** What stands under {@code decline}; null where this is another. */
    public Decline getDecline() {
        return decline;
    }

    /** Leave it to the residents' own deliberation (居民自治). */
    public static CasesCommand ofStartSelfResolution(StartSelfResolution startSelfResolution) {
        CasesCommand union = new CasesCommand();
        union.startSelfResolution = startSelfResolution;
        return union;
    }

    /** What stands under {@code startSelfResolution}; null where this is another. */
    public StartSelfResolution getStartSelfResolution() {
        return startSelfResolution;
    }

    /** Work on it in the grid or village (村社办理). */
    public static CasesCommand ofHandle(Handle handle) {
        CasesCommand union = new CasesCommand();
        union.handle = handle;
        return union;
    }

    /** What stands under {@code handle}; null where this is another. */
    public Handle getHandle() {
        return handle;
    }

    /** Entrust an organisation with it (委托社会组织). */
    public static CasesCommand ofEntrust(Entrust entrust) {
        CasesCommand union = new CasesCommand();
        union.entrust = entrust;
        return union;
    }

    /** What stands under {@code entrust}; null where this is another. */
    public Entrust getEntrust() {
        return entrust;
    }

    /** Dispatch it to departments (派单), one in the lead; begins anew where it was so before. */
    public static CasesCommand ofDispatch(Dispatch dispatch) {
        CasesCommand union = new CasesCommand();
        union.dispatch = dispatch;
        return union;
    }

    /** What stands under {@code dispatch}; null where this is another. */
    public Dispatch getDispatch() {
        return dispatch;
    }

    /** Give a dispatched case back to the dispatcher (退单), once a department and case. */
    public static CasesCommand ofReturn(Return return_) {
        CasesCommand union = new CasesCommand();
        union.return_ = return_;
        return union;
    }

    /** What stands under {@code return}; null where this is another. */
    public Return getReturn() {
        return return_;
    }

    /** Tell what came of it (反馈). */
    public static CasesCommand ofFeedback(Feedback feedback) {
        CasesCommand union = new CasesCommand();
        union.feedback = feedback;
        return union;
    }

    /** What stands under {@code feedback}; null where this is another. */
    public Feedback getFeedback() {
        return feedback;
    }

    /** Close a case whose results are all there (办结); the result goes back to the reporter. */
    public static CasesCommand ofClose(Close close) {
        CasesCommand union = new CasesCommand();
        union.close = close;
        return union;
    }

    /** What stands under {@code close}; null where this is another. */
    public Close getClose() {
        return close;
    }

    /** Hand a case up (上报), one level unless its kind is urgent. */
    public static CasesCommand ofEscalate(Escalate escalate) {
        CasesCommand union = new CasesCommand();
        union.escalate = escalate;
        return union;
    }

    /** What stands under {@code escalate}; null where this is another. */
    public Escalate getEscalate() {
        return escalate;
    }

    /** Rate how a case was handled (评价), once a round; a low rating with a reason reopens it. */
    public static CasesCommand ofEvaluate(Evaluate evaluate) {
        CasesCommand union = new CasesCommand();
        union.evaluate = evaluate;
        return union;
    }

    /** What stands under {@code evaluate}; null where this is another. */
    public Evaluate getEvaluate() {
        return evaluate;
    }

    /** Open a case again that was closed or not accepted (重新办理). */
    public static CasesCommand ofReopen(Reopen reopen) {
        CasesCommand union = new CasesCommand();
        union.reopen = reopen;
        return union;
    }

    /** What stands under {@code reopen}; null where this is another. */
    public Reopen getReopen() {
        return reopen;
    }

    /** Take one's report back (撤回). */
    public static CasesCommand ofWithdraw(Withdraw withdraw) {
        CasesCommand union = new CasesCommand();
        union.withdraw = withdraw;
        return union;
    }

    /** What stands under {@code withdraw}; null where this is another. */
    public Withdraw getWithdraw() {
        return withdraw;
    }

    /**
     * The engine's: the violation fell that a covenant had referred; its case ends where it is
     * open.
     */
    public static CasesCommand ofRecall(Recall recall) {
        CasesCommand union = new CasesCommand();
        union.recall = recall;
        return union;
    }

    /** What stands under {@code recall}; null where this is another. */
    public Recall getRecall() {
        return recall;
    }

    /** The engine's: an organisation may not act any more; its open cases go back. */
    public static CasesCommand ofRelease(Release release) {
        CasesCommand union = new CasesCommand();
        union.release = release;
        return union;
    }

    /** What stands under {@code release}; null where this is another. */
    public Release getRelease() {
        return release;
    }

    /** The clock's: the deadline of a case has passed. */
    public static CasesCommand ofExpire(Expire expire) {
        CasesCommand union = new CasesCommand();
        union.expire = expire;
        return union;
    }

    /** What stands under {@code expire}; null where this is another. */
    public Expire getExpire() {
        return expire;
    }

    /** Report a matter (报事). */
    @JsonPropertyOrder({
        "case",
        "kind",
        "region",
        "channel",
        "source",
        "reporter",
        "content"
    })
    public static final class Report extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("kind")
        private String kind;

        @JsonProperty("region")
        private String region;

        @JsonProperty("channel")
        private Channel channel;

        @JsonProperty("source")
        private String source;

        @JsonProperty("reporter")
        private String reporter;

        @JsonProperty("content")
        private String content;

        /** The new case. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Report setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** Of which kind of the charter. */
        public String getKind() {
            return kind;
        }

        /** Sets {@link #getKind() kind}. */
        public Report setKind(String kind) {
            this.kind = kind;
            return this;
        }

        /** The grid or village where it is. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Report setRegion(String region) {
            this.region = region;
            return this;
        }

        /** The way on which it came. */
        public Channel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public Report setChannel(Channel channel) {
            this.channel = channel;
            return this;
        }

        /** What it is called there; each enters once. */
        public String getSource() {
            return source;
        }

        /** Sets {@link #getSource() source}. */
        public Report setSource(String source) {
            this.source = source;
            return this;
        }

        /** Who reports; nobody where it is anonymous, or comes from a sensor. It may be null. */
        public String getReporter() {
            return reporter;
        }

        /** Sets {@link #getReporter() reporter}. */
        public Report setReporter(String reporter) {
            this.reporter = reporter;
            return this;
        }

        /** Content digest of the report. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Report setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** Accept a case at its level (受理). */
    @JsonPropertyOrder({
        "case"
    })
    public static final class Accept extends ContractValue {

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Accept setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** Do not accept a case (不予受理). */
    @JsonPropertyOrder({
        "case",
        "reason",
        "path"
    })
    public static final class Decline extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("path")
        private String path;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Decline setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Decline setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** Where the host keeps which path to take instead: court, arbitration, petition office. */
        public String getPath() {
            return path;
        }

        /** Sets {@link #getPath() path}. */
        public Decline setPath(String path) {
            this.path = path;
            return this;
        }
    }

    /** Leave it to the residents' own deliberation (居民自治). */
    @JsonPropertyOrder({
        "case",
        "topic"
    })
    public static final class StartSelfResolution extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public StartSelfResolution setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** The topic under which they deliberate, where there is one. It may be null. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public StartSelfResolution setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** Work on it in the grid or village (村社办理). */
    @JsonPropertyOrder({
        "case"
    })
    public static final class Handle extends ContractValue {

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Handle setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** Entrust an organisation with it (委托社会组织). */
    @JsonPropertyOrder({
        "case",
        "organisation"
    })
    public static final class Entrust extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("organisation")
        private String organisation;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Entrust setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** An active organisation that is neither a department nor a merchant. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Entrust setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** Dispatch it to departments (派单), one in the lead; begins anew where it was so before. */
    @JsonPropertyOrder({
        "case",
        "lead",
        "helpers",
        "designated"
    })
    public static final class Dispatch extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("lead")
        private String lead;

        @JsonProperty("helpers")
        private List<String> helpers;

        @JsonProperty("designated")
        private Boolean designated;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Dispatch setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** The department that leads (牵头部门). */
        public String getLead() {
            return lead;
        }

        /** Sets {@link #getLead() lead}. */
        public Dispatch setLead(String lead) {
            this.lead = lead;
            return this;
        }

        /** Departments that help (协办部门). It may be null. */
        public List<String> getHelpers() {
            return helpers;
        }

        /** Sets {@link #getHelpers() helpers}. */
        public Dispatch setHelpers(List<String> helpers) {
            this.helpers = helpers;
            return this;
        }

        /**
         * Designated (指定): goes to a department that returned it, and none can return it again. It
         * may be null.
         */
        public Boolean getDesignated() {
            return designated;
        }

        /** Sets {@link #getDesignated() designated}. */
        public Dispatch setDesignated(Boolean designated) {
            this.designated = designated;
            return this;
        }
    }

    /** Give a dispatched case back to the dispatcher (退单), once a department and case. */
    @JsonPropertyOrder({
        "case",
        "department",
        "reason"
    })
    public static final class Return extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("department")
        private String department;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Return setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** The department that gives it back. */
        public String getDepartment() {
            return department;
        }

        /** Sets {@link #getDepartment() department}. */
        public Return setDepartment(String department) {
            this.department = department;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Return setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Tell what came of it (反馈). */
    @JsonPropertyOrder({
        "case",
        "unit",
        "result"
    })
    public static final class Feedback extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("unit")
        private String unit;

        @JsonProperty("result")
        private String result;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Feedback setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /**
         * Which department or organisation; nobody where the grid or village works on it. It may be
         * null.
         */
        public String getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public Feedback setUnit(String unit) {
            this.unit = unit;
            return this;
        }

        /** Where the host keeps the result. */
        public String getResult() {
            return result;
        }

        /** Sets {@link #getResult() result}. */
        public Feedback setResult(String result) {
            this.result = result;
            return this;
        }
    }

    /** Close a case whose results are all there (办结); the result goes back to the reporter. */
    @JsonPropertyOrder({
        "case"
    })
    public static final class Close extends ContractValue {

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Close setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** Hand a case up (上报), one level unless its kind is urgent. */
    @JsonPropertyOrder({
        "case",
        "reason",
        "to"
    })
    public static final class Escalate extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("reason")
        private String reason;

        @JsonProperty("to")
        private Level to;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Escalate setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Escalate setReason(String reason) {
            this.reason = reason;
            return this;
        }

        /** To which level; the next where absent. It may be null. */
        public Level getTo() {
            return to;
        }

        /** Sets {@link #getTo() to}. */
        public Escalate setTo(Level to) {
            this.to = to;
            return this;
        }
    }

    /** Rate how a case was handled (评价), once a round; a low rating with a reason reopens it. */
    @JsonPropertyOrder({
        "case",
        "rater",
        "response",
        "solution",
        "satisfaction",
        "reason"
    })
    public static final class Evaluate extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("rater")
        private String rater;

        @JsonProperty("response")
        private Integer response;

        @JsonProperty("solution")
        private Integer solution;

        @JsonProperty("satisfaction")
        private Integer satisfaction;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Evaluate setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** The reporter. */
        public String getRater() {
            return rater;
        }

        /** Sets {@link #getRater() rater}. */
        public Evaluate setRater(String rater) {
            this.rater = rater;
            return this;
        }

        /** How fast it was taken up (响应). */
        public Integer getResponse() {
            return response;
        }

        /** Sets {@link #getResponse() response}. */
        public Evaluate setResponse(Integer response) {
            this.response = response;
            return this;
        }

        /** How well it was solved (解决). */
        public Integer getSolution() {
            return solution;
        }

        /** Sets {@link #getSolution() solution}. */
        public Evaluate setSolution(Integer solution) {
            this.solution = solution;
            return this;
        }

        /** How content the rater is (满意). */
        public Integer getSatisfaction() {
            return satisfaction;
        }

        /** Sets {@link #getSatisfaction() satisfaction}. */
        public Evaluate setSatisfaction(Integer satisfaction) {
            this.satisfaction = satisfaction;
            return this;
        }

        /** Where the host keeps the reason. It may be null. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Evaluate setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Open a case again that was closed or not accepted (重新办理). */
    @JsonPropertyOrder({
        "case",
        "reason"
    })
    public static final class Reopen extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("reason")
        private String reason;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Reopen setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** Where the host keeps the reason. */
        public String getReason() {
            return reason;
        }

        /** Sets {@link #getReason() reason}. */
        public Reopen setReason(String reason) {
            this.reason = reason;
            return this;
        }
    }

    /** Take one's report back (撤回). */
    @JsonPropertyOrder({
        "case",
        "reporter"
    })
    public static final class Withdraw extends ContractValue {

        @JsonProperty("case")
        private String case_;

        @JsonProperty("reporter")
        private String reporter;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Withdraw setCase(String case_) {
            this.case_ = case_;
            return this;
        }

        /** The reporter. */
        public String getReporter() {
            return reporter;
        }

        /** Sets {@link #getReporter() reporter}. */
        public Withdraw setReporter(String reporter) {
            this.reporter = reporter;
            return this;
        }
    }

    /**
     * The engine's: the violation fell that a covenant had referred; its case ends where it is
     * open.
     */
    @JsonPropertyOrder({
        "case"
    })
    public static final class Recall extends ContractValue {

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Recall setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }

    /** The engine's: an organisation may not act any more; its open cases go back. */
    @JsonPropertyOrder({
        "organisation"
    })
    public static final class Release extends ContractValue {

        @JsonProperty("organisation")
        private String organisation;

        /** Which. */
        public String getOrganisation() {
            return organisation;
        }

        /** Sets {@link #getOrganisation() organisation}. */
        public Release setOrganisation(String organisation) {
            this.organisation = organisation;
            return this;
        }
    }

    /** The clock's: the deadline of a case has passed. */
    @JsonPropertyOrder({
        "case"
    })
    public static final class Expire extends ContractValue {

        @JsonProperty("case")
        private String case_;

        /** Which. */
        public String getCase() {
            return case_;
        }

        /** Sets {@link #getCase() case}. */
        public Expire setCase(String case_) {
            this.case_ = case_;
            return this;
        }
    }
}
