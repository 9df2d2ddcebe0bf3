// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import gongzhi.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What every value of the contract is: equal to another of its class that has the same JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE)
public abstract class ContractValue {
    ContractValue() {}

    @Override
    public final boolean equals(Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Arrays.equals(Json.write(this), Json.write(other));
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(Json.write(this));
    }

    /** The value as JSON. */
    @Override
    public final String toString() {
        return new String(Json.write(this), StandardCharsets.UTF_8);
    }
}
