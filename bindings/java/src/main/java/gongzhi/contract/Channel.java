// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way on which a report comes (来源渠道). */
public enum Channel {
    /** 居民报事: a resident, by the app or at a desk. */
    @JsonProperty("resident")
    RESIDENT,

    /** 网格巡查: a grid worker on patrol. */
    @JsonProperty("gridPatrol")
    GRID_PATROL,

    /** 12345 热线: the hotline. */
    @JsonProperty("hotline")
    HOTLINE,

    /** 警民直通车: the police-resident line. */
    @JsonProperty("policeLine")
    POLICE_LINE,

    /** 雪亮工程: a sensor or camera. */
    @JsonProperty("sensor")
    SENSOR,

    /** 部门移送: a department. */
    @JsonProperty("department")
    DEPARTMENT,

    /** 举报: a tip. */
    @JsonProperty("tip")
    TIP,

    /** 公约移送: a step of a covenant. */
    @JsonProperty("covenant")
    COVENANT
}
