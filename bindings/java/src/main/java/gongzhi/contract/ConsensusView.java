// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What the groups among those who reacted agree on. Groups of fewer than five are left out. */
@JsonPropertyOrder({
    "statements",
    "report"
})
public final class ConsensusView extends ContractValue {

    @JsonProperty("statements")
    private List<String> statements;

    @JsonProperty("report")
    private ConsensusReport report;

    /** The statements, by their contributions; the report names their places, from 0. */
    public List<String> getStatements() {
        return statements;
    }

    /** Sets {@link #getStatements() statements}. */
    public ConsensusView setStatements(List<String> statements) {
        this.statements = statements;
        return this;
    }

    /** The report. */
    public ConsensusReport getReport() {
        return report;
    }

    /** Sets {@link #getReport() report}. */
    public ConsensusView setReport(ConsensusReport report) {
        this.report = report;
        return this;
    }
}
