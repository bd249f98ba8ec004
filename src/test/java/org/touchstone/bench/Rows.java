package org.touchstone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of one table, with all their columns. */
record Rows(String table, List<String> columns, List<Object[]> values) {

    static Rows read(Connection connection, String table, String condition, Object parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where " + condition)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                return of(table, rows);
            }
        }
    }

    private static Rows of(String table, ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            columns.add(rows.getMetaData().getColumnName(column));
        }
        List<Object[]> values = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[columns.size()];
            for (int column = 0; column < row.length; column++) {
                row[column] = rows.getObject(column + 1);
            }
            values.add(row);
        }
        return new Rows(table, columns, values);
    }

    String insert() {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + "?, ".repeat(columns.size() - 1) + "?)";
    }

    static void set(PreparedStatement insert, Object[] row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            insert.setObject(column + 1, row[column]);
        }
    }

    void write(Connection connection) throws SQLException {
        for (Object[] row : values) {
            try (PreparedStatement insert = connection.prepareStatement(insert())) {
                set(insert, row);
                insert.executeUpdate();
            }
        }
    }
}
