// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How a region changes. */
@JsonPropertyOrder({
    "rename",
    "move",
    "split",
    "merge"
})
public final class Reshaping extends ContractValue {

    @JsonProperty("rename")
    private Rename rename;

    @JsonProperty("move")
    private Move move;

    @JsonProperty("split")
    private Split split;

    @JsonProperty("merge")
    private Merge merge;

    private Reshaping() {}

    /** It is called otherwise. */
    public static Reshaping ofRename(Rename rename) {
        Reshaping union = new Reshaping();
        union.rename = rename;
        return union;
    }

    /** What stands under {@code rename}; null where this is another. */
    public Rename getRename() {
        return rename;
    }

    /** It lies in another region, or has another code, or both. */
    public static Reshaping ofMove(Move move) {
        Reshaping union = new Reshaping();
        union.move = move;
        return union;
    }

    /** What stands under {@code move}; null where this is another. */
    public Move getMove() {
        return move;
    }

    /**
     * A grid gives households to new grids beside it. Every household is named once. How many there
     * are is to be entered again, for each.
     */
    public static Reshaping ofSplit(Split split) {
        Reshaping union = new Reshaping();
        union.split = split;
        return union;
    }

    /** What stands under {@code split}; null where this is another. */
    public Split getSplit() {
        return split;
    }

    /** It absorbs others of its level, with all that lies in them. */
    public static Reshaping ofMerge(Merge merge) {
        Reshaping union = new Reshaping();
        union.merge = merge;
        return union;
    }

    /** What stands under {@code merge}; null where this is another. */
    public Merge getMerge() {
        return merge;
    }

    /** It is called otherwise. */
    @JsonPropertyOrder({
        "name"
    })
    public static final class Rename extends ContractValue {

        @JsonProperty("name")
        private String name;

        /** Its new public name. */
        public String getName() {
            return name;
        }

        /** Sets {@link #getName() name}. */
        public Rename setName(String name) {
            this.name = name;
            return this;
        }
    }

    /** It lies in another region, or has another code, or both. */
    @JsonPropertyOrder({
        "parent",
        "code"
    })
    public static final class Move extends ContractValue {

        @JsonProperty("parent")
        private String parent;

        @JsonProperty("code")
        private String code;

        /** What it lies in from then on. */
        public String getParent() {
            return parent;
        }

        /** Sets {@link #getParent() parent}. */
        public Move setParent(String parent) {
            this.parent = parent;
            return this;
        }

        /** Its code from then on; a grid's is that of its village and the local suffix. */
        public String getCode() {
            return code;
        }

        /** Sets {@link #getCode() code}. */
        public Move setCode(String code) {
            this.code = code;
            return this;
        }
    }

    /**
     * A grid gives households to new grids beside it. Every household is named once. How many there
     * are is to be entered again, for each.
     */
    @JsonPropertyOrder({
        "stay",
        "parts"
    })
    public static final class Split extends ContractValue {

        @JsonProperty("stay")
        private List<String> stay;

        @JsonProperty("parts")
        private List<GridPart> parts;

        /** The households that stay. */
        public List<String> getStay() {
            return stay;
        }

        /** Sets {@link #getStay() stay}. */
        public Split setStay(List<String> stay) {
            this.stay = stay;
            return this;
        }

        /** The new grids. */
        public List<GridPart> getParts() {
            return parts;
        }

        /** Sets {@link #getParts() parts}. */
        public Split setParts(List<GridPart> parts) {
            this.parts = parts;
            return this;
        }
    }

    /** It absorbs others of its level, with all that lies in them. */
    @JsonPropertyOrder({
        "absorbed"
    })
    public static final class Merge extends ContractValue {

        @JsonProperty("absorbed")
        private List<String> absorbed;

        /** The others. */
        public List<String> getAbsorbed() {
            return absorbed;
        }

        /** Sets {@link #getAbsorbed() absorbed}. */
        public Merge setAbsorbed(List<String> absorbed) {
            this.absorbed = absorbed;
            return this;
        }
    }
}
