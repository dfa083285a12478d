import { t } from '../../messages/text';
import { LAYER_STATES, layerState, setDefaultLayer, setSiteLayer } from '../../settings/change';
import { LAYERS, type Layer, type Settings } from '../../settings/schema';
import { Sign } from '../card/sign';

interface Props {
  settings: Settings;
  /** Registrable domain; without one only the defaults are offered. */
  site: string;
  /** The column for all sites. */
  withDefaults?: boolean;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Layers down, this site and all sites across. */
export function LayerSwitches({ settings, site, withDefaults = true, onChange }: Props) {
  return (
    <table class="switches">
      <caption class="unseen">{t('switches.title')}</caption>
      <thead>
        <tr>
          <th scope="col" class="unseen">
            {t('switches.layer')}
          </th>
          {site !== '' && <th scope="col">{t('switches.thisSite', [site])}</th>}
          {withDefaults && <th scope="col">{t('switches.allSites')}</th>}
        </tr>
      </thead>
      <tbody>
        {LAYERS.map((layer) => (
          <tr key={layer}>
            <th scope="row">
              <Sign layer={layer} />
              {t(`layer.${layer}`)}
            </th>
            {site !== '' && (
              <td>
                <SiteChoice settings={settings} site={site} layer={layer} onChange={onChange} />
              </td>
            )}
            {withDefaults && (
              <td>
                <DefaultSwitch settings={settings} layer={layer} onChange={onChange} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends Omit<Props, 'withDefaults' | 'site'> {
  layer: Layer;
}

function DefaultSwitch({ settings, layer, onChange }: CellProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={t('switches.layerEverywhere', [t(`layer.${layer}`)])}
      checked={settings.layers[layer]}
      aria-checked={settings.layers[layer]}
      onChange={({ currentTarget: { checked } }) =>
        onChange((latest) => setDefaultLayer(latest, layer, checked))
      }
    />
  );
}

function SiteChoice({ settings, site, layer, onChange }: CellProps & { site: string }) {
  const state = layerState(settings, site, layer);
  return (
    <div class="choice" role="radiogroup" aria-label={t('switches.layerHere', [t(`layer.${layer}`), site])}>
      {LAYER_STATES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={`${site}-${layer}`}
            checked={state === option}
            onChange={() => onChange((latest) => setSiteLayer(latest, site, layer, option))}
          />
          <span>{t(`switches.${option}`)}</span>
        </label>
      ))}
    </div>
  );
}
