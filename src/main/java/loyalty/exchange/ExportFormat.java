package loyalty.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** What a table can be exported to. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        ExportSheet open(OutputStream out, String title) {
            return new ExportedWorkbook(out, title);
        }
    },
    CSV("text/csv; charset=utf-8") {
        @Override
        ExportSheet open(OutputStream out, String title) throws IOException {
            return new ExportedText(out);
        }
    };

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The ending of a file's name, with its point. */
    public String suffix() {
        return this == XLSX ? ".xlsx" : ".csv";
    }

    /** @param title the name of the sheet, where there is one */
    abstract ExportSheet open(OutputStream out, String title) throws IOException;
}
