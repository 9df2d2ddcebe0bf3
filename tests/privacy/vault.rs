//! What only the host holds: persons and texts by the references that it gives to the engine.
//!
//! All are made up: the numbers have the sequence code 000, which is given to nobody.

use gongzhi::base::citizen_number::check_character;

/// A person: reference, name, telephone, the first 17 digits of the citizen number.
pub(crate) type Person = (&'static str, &'static str, &'static str, &'static str);

pub(crate) const PERSONS: [Person; 11] = [
    ("op-1", "钱国栋", "13800571001", "33040219710815000"),
    ("op-2", "冯丽娟", "13800571002", "33040219760923000"),
    ("cadre-1", "姚金根", "13800571003", "33041119680430000"),
    ("grid-1", "周桂芳", "13800571004", "33041119850117000"),
    ("boss-1", "欧阳志远", "15900571005", "33041119790606000"),
    ("clerk-1", "徐小燕", "15900571006", "33041119951231000"),
    ("speaker-1", "朱阿毛", "18600571007", "33041119520219000"),
    ("p1", "沈建国", "18600571008", "33041119630412000"),
    ("p2", "陆秀英", "19900571009", "33041119660228000"),
    ("p3", "司马玉兰", "17700571010", "33041119381003000"),
    ("p4", "顾明华", "19900571011", "33041119900501000"),
];

/// Texts by reference: documents, reports, results, opinions, questions.
pub(crate) const TEXTS: [(&str, &str); 22] = [
    ("consent-p3", "本人司马玉兰，同意网格员周桂芳代为登记，电话17700571010"),
    ("shop-licence", "字号：新塍便民粮油店，经营者：欧阳志远，住所：虹桥街88号"),
    ("shop-review", "经营者欧阳志远本人到场，证照齐全"),
    ("council-minutes", "推选朱阿毛为议事会召集人，姚金根监票，到场三十一人"),
    ("police-review", "派出所来函，联系人徐小燕，电话15900571006"),
    ("t1-proposal", "沈建国家门前的香樟树挡住路灯，建议修剪，费用由集体承担"),
    ("c1-call", "来电号码18600571008，夜间十一点十分打入"),
    ("c1-report", "楼上顾明华家半夜打麻将，老母亲心脏不好，睡不着觉"),
    ("c1-result", "已上门劝说顾明华，答应十点以后不再打牌"),
    ("c1-opinion", "昨晚又打到一点钟，姚金根是他舅舅，不敢管"),
    ("talk-1", "反诈宣讲签到表，沈建国、陆秀英签名"),
    ("q1-question", "我丈夫沈建国中风后走路不便，能不能申请装扶手"),
    ("q1-answer", "陆秀英你好，扶手可以申请，请带病历找周桂芳登记"),
    ("p1-address", "大通村沈家浜17号东首二楼"),
    ("v1", "本人手机18600571008，晚上七点以后方便"),
    ("v1-later", "新号码19900571012，旧号已停机"),
    ("v2", "紧急联系人：丈夫沈建国，电话18600571008"),
    ("v3", "低保档案：沈建国，月收入一千八百元"),
    ("consent-p1", "同意村委会保存联系方式，沈建国、陆秀英签字"),
    ("x1", "米十公斤，送到沈家浜，收件人陆秀英"),
    ("h1", "沈建国户，共二人，户主陆秀英"),
    ("h3", "司马玉兰户，独居，子女在外地"),
];

/// A person's citizen number.
pub(crate) fn number(person: &str) -> Option<String> {
    let (_, _, _, first17) = PERSONS.iter().find(|it| it.0 == person)?;
    Some(format!("{first17}{}", check_character(first17).ok()?))
}

/// The text behind a reference.
pub(crate) fn text(reference: &str) -> Option<&'static str> {
    TEXTS.iter().find(|it| it.0 == reference).map(|it| it.1)
}

/// Everything of the vault that may be nowhere else, under a label: whole and in telling parts.
pub(crate) fn plants() -> Vec<(String, String)> {
    let mut plants = Vec::new();
    for (person, name, phone, first17) in PERSONS {
        let number = number(person).unwrap();
        let birth = first17[..14].to_string(); // county and date of birth
        for (part, text) in [
            ("name", name.to_string()),
            ("telephone", phone.to_string()),
            ("number, spelt small", number.to_lowercase()),
            ("number", number),
            ("county and birth", birth),
        ] {
            plants.push((format!("{person}'s {part}"), text));
        }
    }
    for (reference, text) in TEXTS {
        plants.push((format!("text {reference}"), text.to_string()));
        let clauses = text.split(['，', '：', '、']).filter(|it| it.chars().count() >= 4);
        plants.extend(clauses.map(|it| (format!("clause of {reference}"), it.to_string())));
    }
    plants
}
