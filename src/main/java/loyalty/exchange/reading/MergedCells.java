package loyalty.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/**
 * Gives the value of a cell that is merged over several rows to each of those rows, as a person reads it. Cells merged
 * over columns keep their value in the first: they are titles and group names.
 */
final class MergedCells {
    /** More than this is no table that a person keeps, and would only take memory. */
    private static final int MOST = 200_000;

    /** By the row, counted from 0, in which the merged cell starts. */
    private final Map<Integer, List<CellRangeAddress>> starting = new HashMap<>();

    private final Map<Integer, Carried> carried = new HashMap<>();

    /** A value that goes on in the rows below, as far as {@code lastRow}. */
    private record Carried(Cell cell, int lastRow) {}

    /** Merged cells are named behind all rows, so the sheet is gone through once for them alone. */
    static MergedCells of(Path workbook, String sheetId) throws IOException {
        MergedCells merged = new MergedCells();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String[] target = new String[1];
            read(zip, "xl/_rels/workbook.xml.rels", "Relationship", element -> {
                if (sheetId.equals(element.getAttributeValue(null, "Id"))) {
                    target[0] = element.getAttributeValue(null, "Target");
                }
            });
            if (target[0] != null) {
                String path = target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
                read(zip, path, "mergeCell", element -> merged.add(element.getAttributeValue(null, "ref")));
            }
        }
        return merged;
    }

    private interface Element {
        void at(XMLStreamReader reader);
    }

    private static void read(ZipFile zip, String path, String name, Element found) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && name.equals(reader.getLocalName())) {
                    found.at(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void add(String ref) {
        CellRangeAddress range = CellRangeAddress.valueOf(ref);
        if (range.getLastRow() > range.getFirstRow() && starting.size() < MOST) {
            starting.computeIfAbsent(range.getFirstRow(), row -> new ArrayList<>())
                    .add(range);
        }
    }

    /** Puts carried values into a row; rows must come from top to bottom. */
    void fill(int row, List<Cell> cells) {
        carried.values().removeIf(value -> value.lastRow() < row);
        carried.forEach((column, value) -> {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            cells.set(column, value.cell());
        });
        for (CellRangeAddress range : starting.getOrDefault(row, List.of())) {
            int column = range.getFirstColumn();
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                carried.put(column, new Carried(cells.get(column), range.getLastRow()));
            }
        }
    }
}
