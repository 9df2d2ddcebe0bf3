// Generated from core by `cargo xtask generate`: do not edit.
/**
 * The contract as classes: what goes into an engine and what comes out of it, in every language the
 * same JSON. A union has one factory a kind; a setter returns its object.
 */
package gongzhi.contract;
