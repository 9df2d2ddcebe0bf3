//! Programs that use gongzhi: see `jiaxing/` and `run/`.
