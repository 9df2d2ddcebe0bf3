/**
 * gongzhi 共治 for Java: {@link gongzhi.Engine} executes requests and answers questions,
 * {@link gongzhi.Tool} needs no engine. No rule is written in Java: they are all in the native
 * library, which every language shares.
 */
package gongzhi;
