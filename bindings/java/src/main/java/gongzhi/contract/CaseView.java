// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How a case stands. */
@JsonPropertyOrder({
    "case",
    "kind",
    "urgent",
    "region",
    "channel",
    "anonymous",
    "reporter",
    "source",
    "content",
    "level",
    "stage",
    "unit",
    "round",
    "due",
    "deferral",
    "warnings",
    "missed",
    "result",
    "path",
    "rating",
    "departments",
    "usualDepartments",
    "history"
})
public final class CaseView extends ContractValue {

    @JsonProperty("case")
    private String case_;

    @JsonProperty("kind")
    private String kind;

    @JsonProperty("urgent")
    private Boolean urgent;

    @JsonProperty("region")
    private String region;

    @JsonProperty("channel")
    private Channel channel;

    @JsonProperty("anonymous")
    private Boolean anonymous;

    @JsonProperty("reporter")
    private String reporter;

    @JsonProperty("source")
    private String source;

    @JsonProperty("content")
    private String content;

    @JsonProperty("level")
    private Level level;

    @JsonProperty("stage")
    private Stage stage;

    @JsonProperty("unit")
    private Unit unit;

    @JsonProperty("round")
    private Integer round;

    @JsonProperty("due")
    private String due;

    @JsonProperty("deferral")
    private Deferral deferral;

    @JsonProperty("warnings")
    private Integer warnings;

    @JsonProperty("missed")
    private Integer missed;

    @JsonProperty("result")
    private String result;

    @JsonProperty("path")
    private String path;

    @JsonProperty("rating")
    private Rating rating;

    @JsonProperty("departments")
    private List<DepartmentView> departments;

    @JsonProperty("usualDepartments")
    private List<String> usualDepartments;

    @JsonProperty("history")
    private List<StepView> history;

    /** Which. */
    public String getCase() {
        return case_;
    }

    /** Sets {@link #getCase() case}. */
    public CaseView setCase(String case_) {
        this.case_ = case_;
        return this;
    }

    /** Of which kind. */
    public String getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public CaseView setKind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Whether the urgent limits hold. */
    public Boolean getUrgent() {
        return urgent;
    }

    /** Sets {@link #getUrgent() urgent}. */
    public CaseView setUrgent(Boolean urgent) {
        this.urgent = urgent;
        return this;
    }

    /** The grid or village where it is. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public CaseView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** The way on which it came. */
    public Channel getChannel() {
        return channel;
    }

    /** Sets {@link #getChannel() channel}. */
    public CaseView setChannel(Channel channel) {
        this.channel = channel;
        return this;
    }

    /** Whether nobody known reported it. */
    public Boolean getAnonymous() {
        return anonymous;
    }

    /** Sets {@link #getAnonymous() anonymous}. */
    public CaseView setAnonymous(Boolean anonymous) {
        this.anonymous = anonymous;
        return this;
    }

    /** Who reported it; only to whom that is shown. It may be null. */
    public String getReporter() {
        return reporter;
    }

    /** Sets {@link #getReporter() reporter}. */
    public CaseView setReporter(String reporter) {
        this.reporter = reporter;
        return this;
    }

    /** What it was called on its way; only to whom the reporter is shown. It may be null. */
    public String getSource() {
        return source;
    }

    /** Sets {@link #getSource() source}. */
    public CaseView setSource(String source) {
        this.source = source;
        return this;
    }

    /** Content digest of the report. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public CaseView setContent(String content) {
        this.content = content;
        return this;
    }

    /** At which level. */
    public Level getLevel() {
        return level;
    }

    /** Sets {@link #getLevel() level}. */
    public CaseView setLevel(Level level) {
        this.level = level;
        return this;
    }

    /** How far it has come. */
    public Stage getStage() {
        return stage;
    }

    /** Sets {@link #getStage() stage}. */
    public CaseView setStage(Stage stage) {
        this.stage = stage;
        return this;
    }

    /** Whom it is with, or whose result it was. */
    public Unit getUnit() {
        return unit;
    }

    /** Sets {@link #getUnit() unit}. */
    public CaseView setUnit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** The handling round, counted from 1. */
    public Integer getRound() {
        return round;
    }

    /** Sets {@link #getRound() round}. */
    public CaseView setRound(Integer round) {
        this.round = round;
        return this;
    }

    /** While it is open, its deadline; after, until when it can be rated or reopened. */
    public String getDue() {
        return due;
    }

    /** Sets {@link #getDue() due}. */
    public CaseView setDue(String due) {
        this.due = due;
        return this;
    }

    /** Why the deadline is only a day to look again. It may be null. */
    public Deferral getDeferral() {
        return deferral;
    }

    /** Sets {@link #getDeferral() deferral}. */
    public CaseView setDeferral(Deferral deferral) {
        this.deferral = deferral;
        return this;
    }

    /** Warnings given in this round. */
    public Integer getWarnings() {
        return warnings;
    }

    /** Sets {@link #getWarnings() warnings}. */
    public CaseView setWarnings(Integer warnings) {
        this.warnings = warnings;
        return this;
    }

    /** Deadlines missed in this round. */
    public Integer getMissed() {
        return missed;
    }

    /** Sets {@link #getMissed() missed}. */
    public CaseView setMissed(Integer missed) {
        this.missed = missed;
        return this;
    }

    /** Where the host keeps the result. It may be null. */
    public String getResult() {
        return result;
    }

    /** Sets {@link #getResult() result}. */
    public CaseView setResult(String result) {
        this.result = result;
        return this;
    }

    /** Where the host keeps the path to take instead, if it was not accepted. It may be null. */
    public String getPath() {
        return path;
    }

    /** Sets {@link #getPath() path}. */
    public CaseView setPath(String path) {
        this.path = path;
        return this;
    }

    /** The rating of this round; only to whom the reporter is shown. It may be null. */
    public Rating getRating() {
        return rating;
    }

    /** Sets {@link #getRating() rating}. */
    public CaseView setRating(Rating rating) {
        this.rating = rating;
        return this;
    }

    /** The departments that it is dispatched to, the lead first. */
    public List<DepartmentView> getDepartments() {
        return departments;
    }

    /** Sets {@link #getDepartments() departments}. */
    public CaseView setDepartments(List<DepartmentView> departments) {
        this.departments = departments;
        return this;
    }

    /** The departments that the charter in force names for its kind, the lead first. */
    public List<String> getUsualDepartments() {
        return usualDepartments;
    }

    /** Sets {@link #getUsualDepartments() usualDepartments}. */
    public CaseView setUsualDepartments(List<String> usualDepartments) {
        this.usualDepartments = usualDepartments;
        return this;
    }

    /** All that happened, from the first. */
    public List<StepView> getHistory() {
        return history;
    }

    /** Sets {@link #getHistory() history}. */
    public CaseView setHistory(List<StepView> history) {
        this.history = history;
        return this;
    }
}
