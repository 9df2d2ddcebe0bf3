// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A settlement. */
@JsonPropertyOrder({
    "settlement",
    "region",
    "at",
    "rate",
    "lines",
    "totals"
})
public final class SettlementView extends ContractValue {

    @JsonProperty("settlement")
    private String settlement;

    @JsonProperty("region")
    private String region;

    @JsonProperty("at")
    private String at;

    @JsonProperty("rate")
    private String rate;

    @JsonProperty("lines")
    private List<SettlementLine> lines;

    @JsonProperty("totals")
    private SettlementTotals totals;

    /** Which. */
    public String getSettlement() {
        return settlement;
    }

    /** Sets {@link #getSettlement() settlement}. */
    public SettlementView setSettlement(String settlement) {
        this.settlement = settlement;
        return this;
    }

    /** Whose merchants. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public SettlementView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** When. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public SettlementView setAt(String at) {
        this.at = at;
        return this;
    }

    /** At what rate. */
    public String getRate() {
        return rate;
    }

    /** Sets {@link #getRate() rate}. */
    public SettlementView setRate(String rate) {
        this.rate = rate;
        return this;
    }

    /** A line a merchant. */
    public List<SettlementLine> getLines() {
        return lines;
    }

    /** Sets {@link #getLines() lines}. */
    public SettlementView setLines(List<SettlementLine> lines) {
        this.lines = lines;
        return this;
    }

    /** What the lines add up to. */
    public SettlementTotals getTotals() {
        return totals;
    }

    /** Sets {@link #getTotals() totals}. */
    public SettlementView setTotals(SettlementTotals totals) {
        this.totals = totals;
        return this;
    }
}
