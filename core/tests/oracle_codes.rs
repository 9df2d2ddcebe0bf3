//! Citizen numbers and credit codes against python-stdnum, as `tests/oracles/codes.py` printed it.
//!
//! Runs where `GONGZHI_ORACLE_CODES` names that file; without it there is nothing to compare.

use gongzhi::base::{citizen_number, credit_code::CreditCode};

/// Whether core takes the number; `None` of a kind that is none.
fn verdict(kind: &str, number: &str) -> Option<bool> {
    match kind {
        "citizen" => Some(citizen_number::check(number).is_ok()),
        "credit" => Some(number.parse::<CreditCode>().is_ok()),
        _ => None,
    }
}

#[test]
fn codes_as_stdnum_sees_them() -> Result<(), Box<dyn std::error::Error>> {
    let Some(path) = std::env::var_os("GONGZHI_ORACLE_CODES") else {
        return Ok(());
    };
    let (mut valid, mut invalid) = (0_u32, 0_u32);
    for line in std::fs::read_to_string(path)?.lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let [kind, number, expected] = fields[..] else {
            return Err(line.into());
        };
        let expected = match expected {
            "valid" => true,
            "invalid" => false,
            _ => return Err(line.into()),
        };
        assert_eq!(verdict(kind, number), Some(expected), "{line}");
        if expected { valid += 1 } else { invalid += 1 }
    }
    assert!(valid > 0 && invalid > 0, "{valid} valid, {invalid} invalid: not a file of the oracle");
    Ok(())
}
