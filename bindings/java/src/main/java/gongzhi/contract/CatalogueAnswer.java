// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "records",
    "burden"
})
public final class CatalogueAnswer extends ContractValue {

    @JsonProperty("records")
    private Records records;

    @JsonProperty("burden")
    private BurdenView burden;

    private CatalogueAnswer() {}

    /** References to what was collected; the content lies in the host's vault. */
    public static CatalogueAnswer ofRecords(Records records) {
        CatalogueAnswer union = new CatalogueAnswer();
        union.records = records;
        return union;
    }

    /** What stands under {@code records}; null where this is another. */
    public Records getRecords() {
        return records;
    }

    /** How often someone was asked, and how often spared. */
    public static CatalogueAnswer ofBurden(BurdenView burden) {
        CatalogueAnswer union = new CatalogueAnswer();
        union.burden = burden;
        return union;
    }

    /** What stands under {@code burden}; null where this is another. */
    public BurdenView getBurden() {
        return burden;
    }

    /** References to what was collected; the content lies in the host's vault. */
    @JsonPropertyOrder({
        "records"
    })
    public static final class Records extends ContractValue {

        @JsonProperty("records")
        private List<RecordView> records;

        /** In order of collection. */
        public List<RecordView> getRecords() {
            return records;
        }

        /** Sets {@link #getRecords() records}. */
        public Records setRecords(List<RecordView> records) {
            this.records = records;
            return this;
        }
    }
}
