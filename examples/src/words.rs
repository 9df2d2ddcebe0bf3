//! Numbers as people read them, and the Chinese words for codes on the wire.

/// A number in groups of three digits.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// An amount of points or money given in hundredths, rounded to whole ones.
pub fn whole(hundredths: i64) -> String {
    grouped(hundredths.unsigned_abs().saturating_add(50) / 100)
}

/// Money, from hundredths.
pub fn money(cents: i64) -> String {
    format!("{}.{:02}", grouped(cents.unsigned_abs() / 100), cents.unsigned_abs() % 100)
}

/// A share given in millionths, in percent.
pub fn share(millionths: u64) -> String {
    let text = format!("{}.{:04}", millionths / 10_000, millionths % 10_000);
    format!("{} %", text.trim_end_matches('0').trim_end_matches('.'))
}

/// A share given in millionths, in percent with one decimal, rounded down: never 100 % of less.
pub fn percent(millionths: u64) -> String {
    format!("{}.{} %", millionths / 10_000, millionths / 1_000 % 10)
}

/// Bytes in the unit that suits them.
pub fn bytes(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{} B", grouped(bytes)),
        10_000..10_000_000 => format!("{} kB", grouped(bytes / 1_000)),
        _ => format!("{} MB", grouped(bytes / 1_000_000)),
    }
}

/// Seconds in the unit that suits them.
pub fn seconds(seconds: f64) -> String {
    match seconds {
        ..0.001 => format!("{:.0} µs", seconds * 1e6),
        0.001..1.0 => format!("{:.0} ms", seconds * 1e3),
        _ => format!("{seconds:.2} s"),
    }
}

/// The English and the Chinese word for a code of the charter or of the wire.
pub fn term(code: &str) -> (&str, &'static str) {
    match code {
        "antiFraud" => ("Anti-fraud talks", "反诈宣传"),
        "activity" => ("Activities", "公益活动"),
        "epidemicDuty" => ("Epidemic duty", "防疫值守"),
        "verifiedTip" => ("Verified tips", "有效举报"),
        "tip" => ("Epidemic tips", "疫情举报"),
        "deliberation" => ("Deliberating", "参与议事"),
        "report" => ("Rated reports", "报事评价"),
        "publicSafety" => ("Public safety", "公共安全"),
        "disputes" => ("Disputes", "矛盾纠纷"),
        "environment" => ("Environment", "生态环境"),
        "cityOrder" => ("City order", "城市秩序"),
        "livelihood" => ("Livelihood", "民生服务"),
        "epidemic" => ("Epidemic", "疫情防控"),
        "resident" => ("Residents", "居民报事"),
        "gridPatrol" => ("Grid patrol", "网格巡查"),
        "hotline" => ("Hotline", "12345"),
        "policeLine" => ("Police line", "警民直通车"),
        "sensor" => ("Sensors", "雪亮工程"),
        "covenant" => ("Covenant", "公约移送"),
        "app" => ("App", "线上"),
        "paper" => ("Paper", "纸质"),
        "booth" => ("Booth", "流动票箱"),
        "phone" => ("Phone", "电话"),
        "village" => ("Village", "村社"),
        "town" => ("Town", "镇街"),
        "county" => ("County", "县市区"),
        "city" => ("City", "市级"),
        "address" => ("Address", "住址"),
        "household" => ("Household", "家庭成员"),
        "housing" => ("Housing", "住房"),
        "vehicle" => ("Vehicle", "车辆"),
        "income" => ("Income", "收入"),
        "marriage" => ("Marriage", "婚姻"),
        "illness" => ("Illness", "健康状况"),
        "insurance" => ("Insurance", "参保"),
        "employment" => ("Employment", "就业"),
        "education" => ("Education", "学历"),
        "service" => ("Military service", "服役"),
        "dogs" => ("Dogs", "养犬"),
        other => (other, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_740_000, "1,740,000")] {
            assert_eq!(grouped(number), text);
        }
        assert_eq!((whole(149), whole(150)), ("1".into(), "2".into()));
        assert_eq!((percent(925_999), percent(1_000_000)), ("92.5 %".into(), "100.0 %".into()));
        assert_eq!(money(1_234_507), "12,345.07");
        assert_eq!((bytes(9_999), bytes(12_345_678)), ("9,999 B".into(), "12 MB".into()));
        assert_eq!((seconds(0.0123), seconds(61.0)), ("12 ms".into(), "61.00 s".into()));
    }
}
