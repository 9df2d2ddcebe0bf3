//! Conformance and system tests of gongzhi: see the files beside this one.
