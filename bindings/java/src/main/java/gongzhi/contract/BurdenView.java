// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How often someone was asked, and how often spared. Counts are of fields: one item of one form.
 */
@JsonPropertyOrder({
    "wanted",
    "alreadyHeld",
    "shareFrom",
    "mayCollect",
    "forbidden",
    "avoided",
    "collected"
})
public final class BurdenView extends ContractValue {

    @JsonProperty("wanted")
    private Long wanted;

    @JsonProperty("alreadyHeld")
    private Long alreadyHeld;

    @JsonProperty("shareFrom")
    private Long shareFrom;

    @JsonProperty("mayCollect")
    private Long mayCollect;

    @JsonProperty("forbidden")
    private Long forbidden;

    @JsonProperty("avoided")
    private Long avoided;

    @JsonProperty("collected")
    private Long collected;

    /** Fields that forms wanted: the sum of the four answers. */
    public Long getWanted() {
        return wanted;
    }

    /** Sets {@link #getWanted() wanted}. */
    public BurdenView setWanted(Long wanted) {
        this.wanted = wanted;
        return this;
    }

    /** Answered: already held. */
    public Long getAlreadyHeld() {
        return alreadyHeld;
    }

    /** Sets {@link #getAlreadyHeld() alreadyHeld}. */
    public BurdenView setAlreadyHeld(Long alreadyHeld) {
        this.alreadyHeld = alreadyHeld;
        return this;
    }

    /** Answered: share it. */
    public Long getShareFrom() {
        return shareFrom;
    }

    /** Sets {@link #getShareFrom() shareFrom}. */
    public BurdenView setShareFrom(Long shareFrom) {
        this.shareFrom = shareFrom;
        return this;
    }

    /** Answered: may be collected. */
    public Long getMayCollect() {
        return mayCollect;
    }

    /** Sets {@link #getMayCollect() mayCollect}. */
    public BurdenView setMayCollect(Long mayCollect) {
        this.mayCollect = mayCollect;
        return this;
    }

    /** Answered: forbidden. */
    public Long getForbidden() {
        return forbidden;
    }

    /** Sets {@link #getForbidden() forbidden}. */
    public BurdenView setForbidden(Long forbidden) {
        this.forbidden = forbidden;
        return this;
    }

    /** Burden avoided (减负): already held, or to be shared. */
    public Long getAvoided() {
        return avoided;
    }

    /** Sets {@link #getAvoided() avoided}. */
    public BurdenView setAvoided(Long avoided) {
        this.avoided = avoided;
        return this;
    }

    /** Fields that were collected in the end. */
    public Long getCollected() {
        return collected;
    }

    /** Sets {@link #getCollected() collected}. */
    public BurdenView setCollected(Long collected) {
        this.collected = collected;
        return this;
    }
}
