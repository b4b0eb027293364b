package org.elc.preview;

/**
 * Fills a started preview with sample content. Implementations are found with {@link
 * java.util.ServiceLoader} and called, on one node, when the preview was asked for sample data.
 * They must leave alone what an earlier start has filled.
 */
public interface SampleData {

  void load(Preview preview);
}
