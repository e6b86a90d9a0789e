"""Shapes of verbs: denial, plans, wishes, the passive, the past, and a verb that opens its sentence."""

from __future__ import annotations

from aidememoire.languages.vi.events_shapes import GAP, PLAN, VERB, shape

_MIN = "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz"
_AMB = "Đại sứ Peru Hugo Tineo"

VERBS = (
    shape(
        "negated-verb-to-come",
        rf"(?P<at>(?<!\w)(?:(?:sẽ|dự kiến|có thể) không|không còn)) (?:thể |còn |tới |đến |sang )*{GAP}{VERB}",
        "active",
        (f"{_MIN} sẽ không gặp {_AMB}.",),
        (f"{_MIN} không gặp {_AMB}.",),
        status="cancelled",
    ),
    shape(
        "verb-called-off",
        rf"(?P<at>(?<!\w)(?:hủy|hủy bỏ))(?: (?:việc|kế hoạch))? {GAP}{VERB}"
        rf"|(?P<at2>(?<!\w)quyết định (?:sẽ )?không) {GAP}{VERB}"
        rf"|(?P<at3>(?<!\w)sẽ không (?:đến|tới|sang|thăm|dự|tham dự|có mặt)(?!\w)[^.;⟪]{{0,80}}? "
        rf"(?:để|nhằm)) {GAP}{VERB}",
        "active",
        (f"{_MIN} hủy việc thăm Peru.", f"{_MIN} sẽ không đến Lima để gặp {_AMB}."),
        (f"{_MIN} đã thăm Peru.",),
        status="cancelled",
    ),
    shape(
        "negated-verb",
        rf"(?P<at>(?<!\w)(?:không|chưa|chưa từng|chưa hề|không hề|từ chối|phủ nhận việc)) (?:có kế hoạch "
        rf"|thể )?{GAP}{VERB}",
        "active",
        (f"{_MIN} không gặp {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="denied",
    ),
    shape(
        "verb-put-off",
        rf"(?P<at>(?<!\w)(?:hoãn|tạm hoãn|lùi))(?: (?:việc|kế hoạch|lại))? {GAP}{VERB}",
        "active",
        (f"{_MIN} hoãn thăm Peru.",),
        (f"{_MIN} đã thăm Peru.",),
        status="postponed",
    ),
    shape(
        "invited-to-come",
        rf"(?<!\w)(?<!lời )mời {{who}}(?: và {{who}})?(?: và [Pp]hu nhân)?,? (?P<at>(?:sớm |sang |tới |sẽ )*{VERB})",
        "stay",
        (
            "Bộ trưởng Ngoại giao Peru Rosa Quispe mời Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz "
            "sớm thăm Peru.",
        ),
        (f"{_MIN} đã thăm Peru.",),
        status="proposed",
    ),
    shape(
        "hoped-to-be-welcomed",
        r"(?<!\w)(?:mong|mong muốn|hy vọng|muốn|sẵn sàng|chờ)(?: sớm)?(?: được)?(?: sớm)? (?:đón|⟪welcome:present⟫) "
        r"{who}(?: và {who})?,? (?P<at>(?:sớm |sang |tới |đến )*⟪visit:present⟫)",
        "stay",
        (f"{_MIN} mong sớm được đón Bộ trưởng Ngoại giao Peru Rosa Quispe sang thăm Tây Ban Nha.",),
        (f"{_MIN} đã thăm Peru.",),
        status="proposed",
    ),
    shape(
        "invitation-to-come",
        r"(?<!\w)lời mời (?P<at>(?:sớm |sang |tới |sẽ )*⟪(?:visit|arrive):present⟫)",
        "stay",
        (f"{_MIN} đã nhận lời mời thăm Peru.",),
        (f"{_MIN} đã thăm Peru.",),
        status="proposed",
    ),
    shape(
        "verb-wished-for",
        rf"(?P<at>(?<!\w)(?:đề nghị|đề xuất|mong muốn|mong|mong được|hy vọng|muốn|sẵn sàng|có thể|để xuất"
        rf"|bày tỏ mong muốn)) "
        rf"(?:sớm |được |sẽ |hai bên |việc )*{GAP}{VERB}",
        "active",
        (f"{_MIN} đề nghị gặp {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="proposed",
    ),
    shape(
        "verb-to-come",
        rf"(?P<at>(?<!\w)(?<!không )(?<!chưa )(?:sẽ|sắp|dự kiến|dự định|chuẩn bị|có kế hoạch|lên kế hoạch"
        rf"|lên lịch|có lịch|ấn định"
        rf"|đang trên đường)(?: (?:sẽ|tiến hành|có|lên đường|tới|sang"
        rf"|(?:lần (?:thứ )?\w+ )?(?:đến|tới|sang) [^,;.⟨⟪]{{0,40}}(?:⟨[LS]\d+⟩)?,))*) {GAP}{VERB}",
        "active",
        (f"{_MIN} sẽ gặp {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "verb-of-purpose",
        rf"(?P<at>(?<!\w)(?:để|nhằm)) {GAP}⟪(?:meet|talk|call|visit|receive|courtesy|sign):present⟫",
        "active",
        (f"{_MIN} đến Lima để gặp {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "talk-of-purpose",
        rf"(?P<at>(?<!\w)(?:để|nhằm)) {GAP}⟪discuss:present⟫",
        "gerund",
        (f"{_MIN} sẽ thăm Peru để thảo luận với {_AMB} về nghề cá.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "passive-to-come",
        r"(?P<at>(?<!\w)(?:sẽ|sắp|dự kiến) được )(?=[^⟪;.]{0,20}⟨[PSODG]\d+⟩[^⟪;.]{0,80}⟪(?:receive|receive_newcomers"
        r"|welcome|meet):present⟫)"
        r"[^⟪;.]{0,120}⟪\w+:present⟫",
        "passive",
        (f"{_AMB} sẽ được Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz tiếp.",),
        (f"{_MIN} đã tiếp {_AMB}.",),
        status="planned",
    ),
    shape(
        "passive-with-agent-before",
        r"(?P<at>(?<!\w)(?:được|bị) )(?=[^⟪;.]{0,20}⟨[PSODG]\d+⟩[^⟪;.]{0,80}⟪(?:receive|receive_newcomers"
        r"|welcome|meet|summon):present⟫)"
        r"[^⟪;.]{0,120}⟪\w+:present⟫",
        "passive",
        (f"{_AMB} đã được Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz tiếp.",),
        (f"{_MIN} đã tiếp {_AMB}.",),
    ),
    shape(
        "on-a-visit-now",
        r"(?P<at>(?<!\w)(?<!phu )(?:đang|đang ở|hiện đang|nhân dịp|nhân|trong thời gian|trong khuôn khổ"
        r"|trong dịp)(?: (?:sang|đến|tới))?"
        r" ⟪visit:present⟫)",
        "stay",
        ("Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz đang thăm Peru nói về nghề cá.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "in-whose-train",
        r"(?<!\w)(?:nhân dịp|nhân|khi|trong dịp|trong khuôn khổ|trong thời gian) (?:tháp tùng|cùng) {who}"
        r"(?: và [Pp]hu nhân)?,? (?P<at>⟪visit:present⟫)",
        "stay",
        (
            "Nhân dịp tháp tùng Thủ tướng Tây Ban Nha Ramón Ibarra Leal thăm chính thức Peru, "
            f"{_MIN} đã hội đàm với {_AMB}.",
        ),
        (f"{_MIN} đã thăm Peru.",),
    ),
    shape(
        "in-whose-train-to-come",
        r"(?<!\w)(?:sẽ|sắp|dự kiến) (?:tháp tùng|cùng) {who}(?: và [Pp]hu nhân)?,? (?P<at>⟪visit:present⟫)",
        "stay",
        (f"{_MIN} sẽ tháp tùng Thủ tướng Tây Ban Nha Ramón Ibarra Leal thăm Peru.",),
        (f"{_MIN} đã thăm Peru.",),
        status="planned",
    ),
    shape(
        "verb-that-opens",
        rf"(?:^|^(?-i:[A-Z][A-Z0-9.+]{{1,9}}) ?[-–] "
        rf"|(?<=[»”\"] )|(?:^|, )(?:sau )?khi )(?P<at>{GAP}⟪(?!n_|farewell|courtesy|hand)\w+:present⟫)",
        "gerund",
        (f"Tiếp {_AMB}, Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz hoan nghênh kết quả.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "verb-the-last-time",
        r"(?<!\w)lần (?:gần (?:đây )?nhất|cuối(?: cùng)?|trước) (?:mà )?(?:{who}(?: (?:và|với) {who})?,? )?"
        rf"(?P<at>(?:đã )?{GAP}{VERB})"
        r"|(?<!\w)lần (?:gần (?:đây )?nhất|cuối(?: cùng)?|trước) [^;.]{0,240}?(?<!\w)(?:trong đó|tại đó|nơi) {who} "
        rf"(?P<at2>(?:đã )?{GAP}{VERB})",
        "active",
        (f"Lần gần nhất {_MIN} gặp {_AMB} là vào ngày 17/6/2025.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        background=True,
    ),
    shape(
        "verb-once",
        rf"(?P<at>(?<!\w)(?:đã )?từng (?:có |sang |tới |đến )?{GAP}{VERB})",
        "active",
        (f"{_MIN} từng gặp {_AMB} năm 2019.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        background=True,
    ),
    shape(
        "verb-done",
        rf"(?P<at>(?<!\w)(?:đã|vừa|mới|đang)(?: (?:có|tiến hành))? {GAP}{VERB})",
        "active",
        (f"{_MIN} đã gặp {_AMB}.", f"{_MIN} đã có điện đàm với {_AMB}."),
        (f"{_MIN} sẽ gặp {_AMB}.",),
    ),
    shape(
        "visit-announced",
        r"(?<!\w)(?:thông báo|thông cáo|công bố|cho biết|xác nhận)(?!\w)[^.;⟪]{0,160}?(?<!\w)"
        r"lời mời (?:của|từ)[^.;⟪]{0,200}?"
        rf"{{who}}(?: và [Pp]hu nhân)?,? (?P<at>{GAP}⟪visit:present⟫)",
        "active",
        (
            "Bộ Ngoại giao thông báo, nhận lời mời của Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz, "
            "Bộ trưởng Ngoại giao Peru Rosa Quispe thăm Tây Ban Nha.",
        ),
        (f"{_MIN} đã thăm Peru.",),
        status="planned",
    ),
    shape(
        "verb-by-the-plan",
        rf"^(?:{PLAN})(?!\w)[^;.⟪]*?(?P<at>{GAP}{VERB})",
        "active",
        (f"Theo kế hoạch, {_MIN} gặp {_AMB} hôm thứ Ba.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "verb-joined-to-one-to-come",
        rf"(?<!\w)(?:sẽ|sắp) (?:(?!đã )[^.;⟪]){{1,110}} (?:và|rồi|đồng thời) (?P<at>{GAP}{VERB})",
        "active",
        (f"{_MIN} sẽ đến Lima ngày 3/6 và gặp {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "verb-plain",
        rf"(?<!cuộc )(?<!buổi )(?<!chuyến )(?<!lễ )(?<!lời )(?<!sự )(?<!việc )(?<!hội đàm, )(?P<at>{GAP}{VERB})",
        "active",
        (f"{_MIN} gặp {_AMB} hôm thứ Ba.",),
        (f"{_MIN} sẽ gặp {_AMB}.",),
        untensed=True,
    ),
)
