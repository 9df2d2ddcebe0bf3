package gongzhi.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

/** Opens a library and shakes hands with it: Java's own way, from Java 22 on. */
final class AbiOf {
    private AbiOf() {}

    /**
     * The C interface of the library at this path, or of this name on the system's own paths.
     *
     * @throws UnsatisfiedLinkError if it cannot be loaded, or is of another ABI
     */
    static Abi library(String pathOrName) {
        if (ValueLayout.ADDRESS.byteSize() != Long.BYTES) {
            throw new UnsatisfiedLinkError("gongzhi needs a 64-bit JVM");
        }
        SymbolLookup library = look(pathOrName);
        int version = version(library);
        if (version != Abi.VERSION) {
            throw new UnsatisfiedLinkError(
                    "it is of ABI " + version + ", this jar needs ABI " + Abi.VERSION);
        }
        return new ForeignAbi(library);
    }

    private static SymbolLookup look(String pathOrName) {
        try {
            return Path.of(pathOrName).isAbsolute()
                    ? SymbolLookup.libraryLookup(Path.of(pathOrName), Arena.global())
                    : SymbolLookup.libraryLookup(
                            System.mapLibraryName(pathOrName), Arena.global());
        } catch (IllegalArgumentException unknown) {
            throw new UnsatisfiedLinkError(unknown.getMessage());
        }
    }

    private static int version(SymbolLookup library) {
        try {
            return (int)
                    Linker.nativeLinker()
                            .downcallHandle(
                                    ForeignAbi.symbol(library, "gz_abi_version"),
                                    FunctionDescriptor.of(ValueLayout.JAVA_INT))
                            .invokeExact();
        } catch (Throwable failed) {
            throw ForeignAbi.unchecked(failed);
        }
    }
}
