package org.netsword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files named on the command line and tells why it cannot. */
final class InputFiles {
    /** Stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    private InputFiles() {}

    static InputStream open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return System.in;
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new DirectoryException(name);
        }
        return Files.newInputStream(path);
    }

    /** How messages call the file. */
    static String label(String name, Lang lang) {
        return name.equals(STANDARD_INPUT) ? lang.of("标准输入", "standard input") : name;
    }

    static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnreadableNameException(name);
        }
    }

    /** Whether the path leads to the file with this name. */
    static boolean same(Path path, String name) throws IOException {
        return !name.equals(STANDARD_INPUT)
                && Files.exists(path)
                && Files.exists(path(name))
                && Files.isSameFile(path, path(name));
    }

    /** Why a file cannot be used, and what to do. */
    static String reason(IOException error, Lang lang) {
        if (error instanceof UnreadableNameException || namesLostCharacters(error)) {
            return lang.of(
                    "文件名无法识别；请设置环境变量 LC_ALL=C.UTF-8 后重试",
                    "the name cannot be read; set the environment variable LC_ALL=C.UTF-8");
        }
        if (error instanceof NoSuchFileException) {
            return lang.of("文件或者目录不存在；请核对路径", "no such file or directory; check the path");
        }
        if (error instanceof AccessDeniedException) {
            return lang.of("没有权限；请检查文件权限", "permission denied; check the permissions");
        }
        if (error instanceof DirectoryException) {
            return lang.of(
                    "是目录；请给出其中的文件，例如 目录/*.json",
                    "is a directory; name its files, such as dir/*.json");
        }
        return lang.of("读写失败（", "cannot be read or written (")
                + ErrorMessages.oneLine(error)
                + lang.of("）；请检查文件", "); check the file");
    }

    private static boolean namesLostCharacters(IOException error) {
        return error instanceof FileSystemException failed
                && failed.getFile() != null
                && failed.getFile().indexOf('\ufffd') >= 0;
    }

    private static final class DirectoryException extends IOException {
        private static final long serialVersionUID = 1L;

        private DirectoryException(String name) {
            super(name);
        }
    }

    private static final class UnreadableNameException extends IOException {
        private static final long serialVersionUID = 1L;

        private UnreadableNameException(String name) {
            super(name);
        }
    }
}
