// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which hash function; both give 32 bytes from blocks of 64.
 *
 * <p>Source: FIPS 180-4 (SHA-256); GB/T 32905-2016 (SM3 密码杂凑算法).
 */
public enum Algorithm {
    /** SHA-256 of FIPS 180-4. */
    @JsonProperty("sha256")
    SHA256,

    /** SM3 of GB/T 32905-2016, where Chinese commercial cryptography (商用密码) is asked for. */
    @JsonProperty("sm3")
    SM3
}
