package gongzhi.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/**
 * Opens a library and shakes hands with it: JNA's way. On Java 22 and later the jar may hold
 * another class of this name, which does the same without JNA.
 */
final class AbiOf {
    private AbiOf() {}

    /**
     * The C interface of the library at this path, or of this name on the system's own paths.
     *
     * @throws UnsatisfiedLinkError if it cannot be loaded, or is of another ABI
     */
    static Abi library(String pathOrName) {
        if (Native.POINTER_SIZE != Long.BYTES) {
            throw new UnsatisfiedLinkError("gongzhi needs a 64-bit JVM");
        }
        NativeLibrary library = NativeLibrary.getInstance(pathOrName);
        int version = library.getFunction("gz_abi_version").invokeInt(new Object[0]);
        if (version != Abi.VERSION) {
            library.close();
            throw new UnsatisfiedLinkError(
                    "it is of ABI " + version + ", this jar needs ABI " + Abi.VERSION);
        }
        return new JnaAbi(library);
    }
}
