import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Names, say } from '../../text/say';
import type { Param, Words } from '../../text/words';
import type { TableFace } from '../../view/face';
import { useSettings } from '../settings';

const NamesContext = createContext<Names>({});

type NamedCell = { id: string; name: Words };

/** Gives the sentences below it the names of one table: places, seats, sectors, and cells for those who may know them. */
export function TableNames({
  face,
  cells,
  children,
}: {
  face: TableFace;
  cells?: NamedCell[] | undefined;
  children: ReactNode;
}) {
  const language = useSettings((settings) => settings.language);
  const names = useMemo<Names>(() => {
    const places = new Map(face.map.places.map((place) => [place.id, place.name]));
    const sectors = new Map(face.map.sectors.map((sector) => [sector.id, sector.name]));
    const seats = new Map(face.seats.map((seat) => [seat.id, seat.name]));
    return {
      place: (id) => places.get(id) ?? id,
      sector: (id) => sectors.get(id) ?? id,
      seat: (id) => seats.get(id) ?? id,
      cell: (id) => {
        const cell = cells?.find((candidate) => candidate.id === id);
        return cell === undefined ? id : say(language, cell.name);
      },
    };
  }, [face, cells, language]);
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** Writes a sentence in the reader's language: by words that came with a view, or by key and parameters. */
export function useSay(): (words: Words | string, params?: Record<string, Param>) => string {
  const language = useSettings((settings) => settings.language);
  const names = useContext(NamesContext);
  return useMemo(
    () => (words, params) =>
      say(language, typeof words === 'string' ? { key: words, ...(params && { params }) } : words, names),
    [language, names],
  );
}
