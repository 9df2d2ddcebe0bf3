/** How the native library is found and called. Not for use from outside; it may change any day. */
package gongzhi.internal;
