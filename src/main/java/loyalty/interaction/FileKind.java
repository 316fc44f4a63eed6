package loyalty.interaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that may be attached: told by what they begin with, which has to fit what their name says. */
enum FileKind {
    PDF("application/pdf", Set.of("pdf"), "%PDF-"),
    PNG("image/png", Set.of("png"), "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    GIF("image/gif", Set.of("gif"), "GIF87a", "GIF89a"),
    WEBP("image/webp", Set.of("webp"), "RIFF????WEBP"),
    HEIC("image/heic", Set.of("heic", "heif"), "????ftyphei", "????ftypmif1"),
    DOCX("application/octet-stream", Set.of("docx"), "PK\u0003\u0004") {
        @Override
        void inspect(InputStream content) throws IOException {
            OfficePackage.require(content, "wordprocessingml.document.main+xml");
        }
    },
    XLSX("application/octet-stream", Set.of("xlsx"), "PK\u0003\u0004") {
        @Override
        void inspect(InputStream content) throws IOException {
            OfficePackage.require(content, "spreadsheetml.sheet.main+xml");
        }
    },
    PPTX("application/octet-stream", Set.of("pptx"), "PK\u0003\u0004") {
        @Override
        void inspect(InputStream content) throws IOException {
            OfficePackage.require(content, "presentationml.presentation.main+xml");
        }
    },
    OLD_OFFICE(
            "application/octet-stream",
            Set.of("doc", "xls", "ppt"),
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") {
        @Override
        void inspect(InputStream content) throws IOException {
            OldOffice.requireNoProgram(content);
        }
    },
    MP3("audio/mpeg", Set.of("mp3"), "ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f2"),
    M4A("audio/mp4", Set.of("m4a"), "????ftyp"),
    WAV("audio/wav", Set.of("wav"), "RIFF????WAVE"),
    OGG("audio/ogg", Set.of("ogg", "opus"), "OggS"),
    AMR("audio/amr", Set.of("amr"), "#!AMR"),
    TEXT("text/plain", Set.of("txt", "csv", "md", "log")) {
        /** No control characters but breaks and tabs; any encoding. */
        @Override
        boolean fits(byte[] beginning) {
            for (byte b : beginning) if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') return false;
            return true;
        }
    };

    /** As many bytes of a file are looked at. */
    static final int BEGINNING = 512;

    private final String mediaType;
    private final Set<String> extensions;
    private final List<String> beginnings;

    /** @param beginnings one character for each byte; ? for any */
    FileKind(String mediaType, Set<String> extensions, String... beginnings) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginnings = List.of(beginnings);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(String fileName, byte[] beginning) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension) && kind.fits(beginning))
                .findFirst();
    }

    /** What a browser offers to choose from. */
    static List<String> extensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .sorted()
                .toList();
    }

    /** Looks at the whole of a file where its beginning says too little, and refuses what nobody should open. */
    void inspect(InputStream content) throws IOException {}

    boolean fits(byte[] beginning) {
        return beginnings.stream().anyMatch(pattern -> matches(pattern, beginning));
    }

    private static boolean matches(String pattern, byte[] beginning) {
        if (beginning.length < pattern.length()) return false;
        for (int i = 0; i < pattern.length(); i++) {
            char expected = pattern.charAt(i);
            if (expected != '?' && expected != (beginning[i] & 0xFF)) return false;
        }
        return true;
    }
}
