package org.netsword.toolkit;

import java.util.Map;

/** Sees compiled classes before they are written, whatever an earlier build has left behind. */
final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** Sees these class files, by path. */
    CompiledClasses(Map<String, byte[]> classes) {
        super(CompiledClasses.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
